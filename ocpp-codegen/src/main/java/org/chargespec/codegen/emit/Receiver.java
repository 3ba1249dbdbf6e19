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
 * A side of a version as the receiver of what the other side initiates.
 *
 * @param model the version's model
 * @param standard the version's names
 * @param side the side that receives
 */
record Receiver(Model model, Standard standard, Side side) {

  /** The messages that a side may send. */
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

  /** The interface of all that the other side may send. */
  ClassName message() {
    return named(standard.senderInterface(side.other()));
  }

  ClassName response() {
    return named(standard.responseInterface());
  }

  /** The interface of the requests that the other side may send, for a response. */
  ParameterizedTypeName call(TypeName response) {
    return ParameterizedTypeName.get(named(standard.callInterface(side.other())), response);
  }

  /** The interface of the requests that the other side may send. */
  ParameterizedTypeName anyCall() {
    return call(WildcardTypeName.subtypeOf(Object.class));
  }

  ClassName named(String simpleName) {
    return ClassName.get(model.javaPackage(), simpleName);
  }

  /** This side in words. */
  String words() {
    return standard.sideInWords(side);
  }

  /** The other side in words. */
  String senderWords() {
    return standard.sideInWords(side.other());
  }

  /** Such as "central system of OCPP 1.6". */
  String title() {
    return words() + " of " + model.title();
  }

  SourceFile file(String name, TypeSpec type) {
    return Sources.file(new JavaName(model.javaPackage(), name), type, model.name() + "/messages");
  }
}
