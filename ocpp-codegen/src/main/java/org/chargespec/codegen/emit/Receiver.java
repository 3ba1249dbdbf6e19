package org.chargespec.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import java.util.stream.Stream;
import org.chargespec.spec.model.JavaName;
import org.chargespec.spec.model.Message;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.Side;
import org.chargespec.spec.model.Standard;

/**
 * A side of a version as the receiver of messages.
 *
 * @param model the version's model
 * @param standard the version's names
 * @param side the side that receives
 */
record Receiver(Model model, Standard standard, Side side) {

  /** Returns the messages that a side may send. */
  static Stream<Message> sentBy(Model model, Side side) {
    return model.messages().stream().filter(message -> message.initiator().includes(side));
  }

  Stream<Message> messages() {
    return sentBy(model, side.other());
  }

  List<Message> calls() {
    return messages().filter(message -> message.response() != null).toList();
  }

  List<Message> sends() {
    return messages().filter(message -> message.response() == null).toList();
  }

  /** Returns the interface of the messages that the other side may send. */
  ClassName message() {
    return named(standard.senderInterface(side.other()));
  }

  ClassName response() {
    return named(standard.responseInterface());
  }

  /** Returns the interface of the requests that the other side may send, for a response. */
  ParameterizedTypeName call(TypeName response) {
    return ParameterizedTypeName.get(named(standard.callInterface(side.other())), response);
  }

  /** Returns the interface of the requests that the other side may send. */
  ParameterizedTypeName anyCall() {
    return call(WildcardTypeName.subtypeOf(Object.class));
  }

  ClassName named(String simpleName) {
    return ClassName.get(model.javaPackage(), simpleName);
  }

  /** Returns the name of this side. */
  String words() {
    return standard.sideInWords(side);
  }

  /** Returns the name of the other side. */
  String senderWords() {
    return standard.sideInWords(side.other());
  }

  /** Returns side and version, such as "central system of OCPP 1.6". */
  String title() {
    return words() + " of " + model.title();
  }

  SourceFile file(String name, TypeSpec type) {
    return Sources.file(new JavaName(model.javaPackage(), name), type, model.name() + "/messages");
  }
}
