package org.chargespec.spec.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code spec.yaml}: what a spec as a whole says of itself.
 *
 * @param name the spec's name; for one of the standard the version
 * @param title how docs call it
 * @param standard what only a spec of the standard has; null for other people's types
 * @param uses the specs of the standard whose types this one may name
 * @param at the start of the file
 */
public record HeaderElement(
    Located<String> name,
    String title,
    @Nullable StandardElement standard,
    List<Located<String>> uses,
    Location at) {

  /**
   * What generated names of a version of the standard are made of.
   *
   * @param version the constant of {@code OcppVersion}, such as {@code V1_6}
   * @param javaPackage the package of its types
   * @param prefix how its interfaces begin, such as {@code V16}
   * @param constants the class of its typed action constants, such as {@code Ocpp16}
   * @param chargingStation how this version calls the charging station in Java names
   * @param csms how this version calls the CSMS in Java names
   * @param requestName how docs name a request, with {@code *} for the action
   * @param responseName how docs name a response, with {@code *} for the action
   */
  public record StandardElement(
      String version,
      String javaPackage,
      String prefix,
      String constants,
      String chargingStation,
      String csms,
      String requestName,
      String responseName) {}
}
