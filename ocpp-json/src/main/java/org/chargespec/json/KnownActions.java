package org.chargespec.json;

import java.util.ArrayList;
import java.util.List;
import org.chargespec.Action;
import org.chargespec.MessageRegistry;
import org.chargespec.Request;
import org.chargespec.UnconfirmedMessage;
import org.chargespec.json.runtime.Codec;
import org.chargespec.json.runtime.Detour;
import org.chargespec.json.runtime.JsonReader;
import org.chargespec.json.runtime.Names;

/**
 * The actions that frames had so far, with the codecs of their messages. They are found by the
 * bytes of their names. An action that no frame had is not loaded.
 *
 * <p>Like all that the first frame needs, it has neither lambdas nor streams: they would take more
 * time than to read the frame.
 */
final class KnownActions {

  /** An action and the codec of its message. */
  sealed interface Known {
    Action action();
  }

  /** The action of a CALL. */
  record KnownCall(Action action, Codec<? extends Request<?>> codec) implements Known {}

  /** The action of a SEND. */
  record KnownSend(Action action, Codec<? extends UnconfirmedMessage> codec) implements Known {}

  private record Table(Names names, List<Known> actions) {

    static Table of(List<Known> actions) {
      List<String> names = new ArrayList<>();
      for (Known known : actions) {
        names.add(known.action().name());
      }
      return new Table(Names.of(names), List.copyOf(actions));
    }
  }

  private final MessageRegistry registry;
  private final Codecs codecs;
  private volatile Table table = Table.of(List.of());

  KnownActions(MessageRegistry registry, Codecs codecs) {
    this.registry = registry;
    this.codecs = codecs;
  }

  /** Reads the name of an action; throws {@link Detour} if the version has none of that name. */
  Known read(JsonReader in) {
    Table known = table;
    int index = in.indexIn(known.names);
    return index < 0 ? added(in.string()) : known.actions.get(index);
  }

  private synchronized Known added(String name) {
    for (Known known : table.actions) {
      if (known.action().name().equals(name)) {
        return known; // another thread was faster
      }
    }
    Action action = registry.find(name).orElse(null);
    if (action == null) {
      throw Detour.taken();
    }
    Known added = known(action);
    List<Known> actions = new ArrayList<>(table.actions);
    actions.add(added);
    table = Table.of(actions);
    return added;
  }

  private Known known(Action action) {
    return action instanceof Action.Call<?, ?> call
        ? new KnownCall(action, codecs.of(call.requestType()))
        : new KnownSend(action, codecs.of(((Action.Send<?>) action).messageType()));
  }
}
