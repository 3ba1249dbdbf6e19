package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.CodeSizeEvaluator;

/** HotSpot never compiles a method of more than 8,000 bytes of code: it would stay slow. */
class MethodSizeTest {

  private static final int LIMIT = 8000;

  @Test
  void everyMethodCanBeCompiled() throws IOException {
    List<String> tooLarge = new ArrayList<>();
    int[] methods = {0};
    for (Path file : classFiles()) {
      ClassReader reader = new ClassReader(Files.readAllBytes(file));
      reader.accept(
          new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(
                int access, String name, String type, String signature, String[] exceptions) {
              methods[0]++;
              return new CodeSizeEvaluator(Opcodes.ASM9, null) {
                @Override
                public void visitEnd() {
                  if (getMaxSize() > LIMIT) {
                    tooLarge.add(reader.getClassName() + "." + name + " " + getMaxSize());
                  }
                }
              };
            }
          },
          0);
    }
    assertThat(tooLarge).isEmpty();
    assertThat(methods[0]).isGreaterThan(2000);
  }

  private static List<Path> classFiles() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("target", "classes"))) {
      return files.filter(file -> file.toString().endsWith(".class")).toList();
    }
  }
}
