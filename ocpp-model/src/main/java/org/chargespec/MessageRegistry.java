package org.chargespec;

import java.util.List;
import java.util.Optional;
import org.chargespec.runtime.ActionTable;

/**
 * The actions of one version of the standard.
 *
 * <p>{@link #find} loads the classes of the action that it finds and of no other; {@link #actions}
 * loads all.
 */
public final class MessageRegistry {

  private final OcppVersion version;
  private final ActionTable table;

  MessageRegistry(OcppVersion version, ActionTable table) {
    this.version = version;
    this.table = table;
  }

  /** Returns the version of the standard. */
  public OcppVersion version() {
    return version;
  }

  /** Returns all actions, by name. */
  public List<Action> actions() {
    return table.all();
  }

  /**
   * Finds an action.
   *
   * @param actionName the name on the wire; upper and lower case matter
   * @return the action, or nothing if this version has none of that name
   */
  public Optional<Action> find(String actionName) {
    return Optional.ofNullable(table.find(actionName));
  }

  @Override
  public String toString() {
    return "MessageRegistry[" + version + "]";
  }
}
