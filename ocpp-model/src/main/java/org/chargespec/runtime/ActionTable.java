package org.chargespec.runtime;

import java.util.List;
import org.chargespec.Action;
import org.chargespec.MessageRegistry;
import org.jspecify.annotations.Nullable;

/**
 * The actions of a version as the generator writes them down; {@link MessageRegistry} is the way to
 * them.
 */
public interface ActionTable {

  /** Returns the action of that name, loading no other, or null. */
  @Nullable Action find(String actionName);

  /** Returns all actions, by name. */
  List<Action> all();
}
