package org.chargespec.spec.read;

import java.util.List;

/**
 * A whole spec, as written.
 *
 * @param header its {@code spec.yaml}
 * @param messages its message files, by path
 * @param types its type files, by path
 * @param enums its enum files, by path
 * @param lists its lists of usual values, by path, including shared ones
 */
public record SpecElement(
    HeaderElement header,
    List<MessageElement> messages,
    List<TypeElement> types,
    List<EnumElement> enums,
    List<ValueListElement> lists) {}
