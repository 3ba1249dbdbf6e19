package org.chargespec.codegen.emit;

import org.chargespec.spec.model.JavaName;

/**
 * A generated source file.
 *
 * @param name its type
 * @param text its content
 */
public record SourceFile(JavaName name, String text) {}
