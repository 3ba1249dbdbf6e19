package org.chargespec.spec.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code spec.yaml}: what a spec as a whole says of itself.
 *
 * @param name the spec's name; for one of the standard the version
 * @param title how docs call it
 * @param standard what only a spec of the standard has; null for other people's types
 * @param javaNames the rule for the names of records and enums
 * @param standardTypes what is known of the standard's own types
 * @param docsFrom the earlier version whose docs this one takes where it has none, or null
 * @param uses the specs of the standard whose types this one may name
 * @param at the start of the file
 */
public record HeaderElement(
    Located<String> name,
    String title,
    @Nullable StandardElement standard,
    NamingElement javaNames,
    StandardTypesElement standardTypes,
    @Nullable Located<String> docsFrom,
    List<Located<String>> uses,
    Location at) {

  /**
   * What distinguishes a version from others, and what its generated names are made of.
   *
   * @param number the version's number, such as {@code 1.6}
   * @param editions the documents whose facts the spec has, such as {@code OCPP 1.6 edition 2}
   * @param subprotocol the WebSocket subprotocol, such as {@code ocpp1.6}
   * @param javaPackage the package of its types
   * @param prefix how its interfaces begin, such as {@code V16}
   * @param versionClass the class that holds {@code VERSION}, such as {@code Ocpp16}
   * @param chargingStation how this version calls the charging station, in words
   * @param csms how this version calls the CSMS, in words
   * @param requestName how docs name a request, with {@code *} for the action
   * @param responseName how docs name a response, with {@code *} for the action
   * @param errorCodes the spelling of each error code, by the code's name
   * @param violations the error code of each kind of violation, by the kind's name
   * @param frames the names of the rules of its frames
   * @param at the start of this section
   */
  public record StandardElement(
      String number,
      List<String> editions,
      String subprotocol,
      String javaPackage,
      String prefix,
      String versionClass,
      String chargingStation,
      String csms,
      String requestName,
      String responseName,
      List<NamedText> errorCodes,
      List<NamedText> violations,
      List<Located<String>> frames,
      Location at) {}

  /**
   * An entry of a mapping from names to texts.
   *
   * @param name the name
   * @param text the text
   */
  public record NamedText(Located<String> name, Located<String> text) {}
}
