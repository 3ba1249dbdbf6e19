package org.ocpp4j.codegen.emit;

import org.ocpp4j.spec.model.JavaName;

/**
 * A generated source file.
 *
 * @param name its type
 * @param text its content
 */
public record SourceFile(JavaName name, String text) {}
