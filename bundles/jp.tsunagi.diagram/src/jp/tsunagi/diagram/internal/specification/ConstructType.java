package jp.tsunagi.diagram.internal.specification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of construct.
 *
 * @param name of the class in Sirius
 * @param namespace empty if it is abstract
 * @param supers the names of all classes that it is one of, its own included
 * @param features by their names, inherited ones included
 * @param unsupported features that Sirius knows and the engine does not
 */
record ConstructType(String name, Optional<String> namespace, Set<String> supers, Map<String, Feature> features,
		Set<String> unsupported) {

	/** Whether it is a {@code wanted}. */
	boolean isA(String wanted) {
		return supers.contains(wanted);
	}

	/** Whether it can be written in a file. */
	boolean isConcrete() {
		return namespace.isPresent();
	}

	/** The names that may be written here, for messages. */
	List<String> featureNames() {
		return features.keySet().stream().sorted().toList();
	}
}
