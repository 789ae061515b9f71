package jp.tsunagi.workbench.internal.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a start goes by.
 *
 * @param project the project that the command line names
 * @param notices what the user should know about this start
 * @param state what earlier runs left
 * @param splash the picture shown meanwhile
 */
record Startup(Optional<Path> project, List<String> notices, SavedState state, Splash splash) {
}
