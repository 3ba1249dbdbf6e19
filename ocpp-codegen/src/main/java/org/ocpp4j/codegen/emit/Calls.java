package org.ocpp4j.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import org.ocpp4j.spec.model.Field;

/**
 * Calls whose arguments stand in the same line where they fit, and one per line where they do not.
 */
final class Calls {

  private Calls() {}

  /**
   * @param head what stands before the arguments, with the opening parenthesis
   * @param room how many columns of the line are left for all of it
   */
  static CodeBlock call(CodeBlock head, List<CodeBlock> arguments, int room) {
    CodeBlock line = CodeBlock.of("$L$L)", head, CodeBlock.join(arguments, ", "));
    if (arguments.isEmpty() || line.toString().length() <= room) {
      return line;
    }
    return CodeBlock.of("$L\n$>$>$L)$<$<", head, CodeBlock.join(arguments, ",\n"));
  }

  /** The components of a record as arguments of its constructor or builder. */
  static List<CodeBlock> components(List<Field> fields) {
    return fields.stream().map(field -> CodeBlock.of("$N", field.javaName())).toList();
  }
}
