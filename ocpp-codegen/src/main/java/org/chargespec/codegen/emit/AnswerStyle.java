package org.chargespec.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.concurrent.CompletionStage;
import org.chargespec.spec.model.Message;

/** The way in which the methods of a handler or an end return responses. */
enum AnswerStyle {
  /** The response itself: for handlers. */
  DIRECT("answer", "take") {
    @Override
    TypeName stageOf(TypeName result) {
      return result;
    }

    @Override
    TypeName nothing() {
      return TypeName.VOID;
    }

    @Override
    CodeBlock unsupported(String parameter) {
      return CodeBlock.of("throw $T.notSupported($L.ocppAction())", Names.DISPATCH, parameter);
    }
  },

  /** A stage of the response: for ends. */
  STAGED("answerLater", "takeLater") {
    @Override
    TypeName stageOf(TypeName result) {
      return ParameterizedTypeName.get(ClassName.get(CompletionStage.class), result);
    }

    @Override
    TypeName nothing() {
      return stageOf(Names.nullable(ClassName.get(Void.class)));
    }

    @Override
    CodeBlock unsupported(String parameter) {
      return CodeBlock.of("return $T.unsupported($L)", Names.DISPATCH, parameter);
    }
  };

  private final String answer;
  private final String take;

  AnswerStyle(String answer, String take) {
    this.answer = answer;
    this.take = take;
  }

  /** Returns the method of Dispatch that answers a request. */
  String answer() {
    return answer;
  }

  /** Returns the method of Dispatch for a message without a response. */
  String take() {
    return take;
  }

  /** Returns the return type for a result. */
  abstract TypeName stageOf(TypeName result);

  /** Returns the return type for no result. */
  abstract TypeName nothing();

  /** Returns the statement of an unsupported method. */
  abstract CodeBlock unsupported(String parameter);

  /** Returns the return type of the method of a message. */
  TypeName of(Message message) {
    return message
        .answer()
        .map(response -> stageOf(Names.of(response.javaName())))
        .orElseGet(this::nothing);
  }

  /** Returns the return type of a method that answers any request. */
  TypeName ofAny(ClassName response) {
    return this == DIRECT ? response : stageOf(WildcardTypeName.subtypeOf(response));
  }
}
