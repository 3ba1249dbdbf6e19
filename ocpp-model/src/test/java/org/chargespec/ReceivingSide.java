package org.chargespec;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.stream.Stream;
import org.chargespec.versions.OcppVersions;
import org.jspecify.annotations.Nullable;

/**
 * A side of a version with what is generated for it, found by reflection.
 *
 * @param version the version
 * @param side the side that receives
 * @param calls the sealed interface of the requests that the other side sends
 * @param sent the sealed interface of all that the other side sends
 * @param handler its handler
 * @param end itself, as the other side sees it
 */
record ReceivingSide(
    OcppVersion version,
    Side side,
    Class<?> calls,
    Class<?> sent,
    Class<? extends MessageHandler> handler,
    Class<? extends MessageHandler> end) {

  /** Implements all abstract methods of a handler or an end. */
  interface ImplementedMethod {

    /** Answers a request by the method of that name. */
    @Nullable Object answer(String name, Request<?> request);
  }

  /** Both sides of every version. */
  static Stream<ReceivingSide> all() {
    return OcppVersions.all().stream().flatMap(ReceivingSide::ofVersion);
  }

  private static Stream<ReceivingSide> ofVersion(OcppVersion version) {
    Class<?> requests = calls(version).get(0).requestType().getInterfaces()[0].getInterfaces()[0];
    Class<?>[] callsBySide = requests.getPermittedSubclasses();
    return Stream.of(
        of(version, Side.CHARGING_STATION, callsBySide[1], callsBySide[0]),
        of(version, Side.CSMS, callsBySide[0], callsBySide[1]));
  }

  private static ReceivingSide of(
      OcppVersion version, Side side, Class<?> incoming, Class<?> outgoing) {
    String own = outgoing.getName().replace("CallFrom", "");
    return new ReceivingSide(
        version,
        side,
        incoming,
        named(incoming.getName().replace("CallFrom", "From")),
        named(own + "Handler").asSubclass(MessageHandler.class),
        named(own).asSubclass(MessageHandler.class));
  }

  private static Class<?> named(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  /** All calls of a version. */
  static List<Action.Call<?, ?>> calls(OcppVersion version) {
    return version.registry().actions().stream()
        .filter(Action.Call.class::isInstance)
        .<Action.Call<?, ?>>map(action -> (Action.Call<?, ?>) action)
        .toList();
  }

  /** The calls that this side receives. */
  List<Action.Call<?, ?>> incoming() {
    Initiator other = side == Side.CSMS ? Initiator.CHARGING_STATION : Initiator.CSMS;
    return calls(version).stream()
        .filter(call -> call.initiator() == other || call.initiator() == Initiator.BOTH)
        .toList();
  }

  /** The calls that it does not receive: those of its own side, and of every other version. */
  List<Action.Call<?, ?>> foreign() {
    return OcppVersions.all().stream()
        .flatMap(other -> calls(other).stream())
        .filter(call -> !incoming().contains(call))
        .toList();
  }

  /** The name of the method that takes the request of an action. */
  String methodName(Action.Call<?, ?> call) {
    return Stream.of(end.getDeclaredMethods())
        .filter(method -> List.of(method.getParameterTypes()).equals(List.of(call.requestType())))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no method for " + call.name()))
        .getName();
  }

  /** The interface with all methods supported or not, nested in a handler or an end. */
  static Class<? extends MessageHandler> partial(Class<? extends MessageHandler> whole) {
    return named(whole.getName() + "$Partial").asSubclass(MessageHandler.class);
  }

  /** An implementation of a handler or an end whose abstract methods do all the same. */
  static <T> T implemented(Class<T> type, ImplementedMethod method) {
    InvocationHandler way =
        (proxy, called, arguments) -> {
          if (called.getDeclaringClass() == Object.class) {
            return called.invoke(method, arguments);
          }
          return called.isDefault()
              ? InvocationHandler.invokeDefault(proxy, called, arguments)
              : method.answer(called.getName(), (Request<?>) arguments[0]);
        };
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, way));
  }

  /** Calls a method of one parameter, and lets its exception pass. */
  static Object invoke(
      Class<?> type,
      @Nullable Object on,
      String method,
      Class<?> parameter,
      @Nullable Object argument) {
    try {
      return type.getMethod(method, parameter).invoke(on, argument);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new AssertionError(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  @Override
  public String toString() {
    return end.getSimpleName();
  }
}
