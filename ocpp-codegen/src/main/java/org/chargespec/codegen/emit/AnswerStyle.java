package org.chargespec.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.concurrent.CompletionStage;
import org.chargespec.spec.model.Message;

/** How the methods of a handler or an end answer. */
enum AnswerStyle {
  /** The response itself: a handler. */
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

  /** The stage of the response: an end. */
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

  /** What has a method answer a request. */
  String answer() {
    return answer;
  }

  /** What has a method take a message that is not answered. */
  String take() {
    return take;
  }

  /** What a method returns instead of a result. */
  abstract TypeName stageOf(TypeName result);

  /** What a method returns that has no result. */
  abstract TypeName nothing();

  /** The statement of a method that supports nothing. */
  abstract CodeBlock unsupported(String parameter);

  /** What the method of a message returns. */
  TypeName of(Message message) {
    return message
        .answer()
        .map(response -> stageOf(Names.of(response.javaName())))
        .orElseGet(this::nothing);
  }

  /** What a method returns that answers any request. */
  TypeName ofAny(ClassName response) {
    return this == DIRECT ? response : stageOf(WildcardTypeName.subtypeOf(response));
  }
}
