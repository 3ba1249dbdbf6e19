package org.chargespec.tools.schema;

/**
 * A request or response, as its schema file describes it.
 *
 * @param action the action
 * @param response whether it is the response
 * @param shape its properties
 * @param file the file's name
 */
public record Payload(String action, boolean response, Shape.Structure shape, String file) {}
