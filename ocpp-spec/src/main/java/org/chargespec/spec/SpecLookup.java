package org.chargespec.spec;

import java.util.List;
import java.util.Optional;

/** The specs of versions that other specs may use. */
public interface SpecLookup {

  /** Returns the names of the versions, for messages. */
  List<String> names();

  /** Returns the spec of that name, or empty if there is none. */
  Optional<SpecSource> find(String name);

  /** Returns a lookup of the shipped versions. */
  static SpecLookup shipped() {
    return new SpecLookup() {

      @Override
      public List<String> names() {
        return SpecSource.standardVersions();
      }

      @Override
      public Optional<SpecSource> find(String name) {
        return SpecSource.ofStandard(name);
      }
    };
  }
}
