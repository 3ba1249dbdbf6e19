package org.chargespec.spec.read;

/**
 * A YAML file of a spec.
 *
 * @param path the path that messages about the file show, such as {@code 1.6/messages/Reset.yaml}
 * @param text its content
 */
public record YamlText(String path, String text) {}
