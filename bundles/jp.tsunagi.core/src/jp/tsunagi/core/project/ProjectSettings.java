package jp.tsunagi.core.project;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import jp.tsunagi.core.vocabulary.Term;
import jp.tsunagi.core.vocabulary.TermList;

/**
 * What {@code tsunagi.project} says.
 *
 * @param name how the project is shown
 * @param model the root model file, a path below the project's folder
 * @param vocabulary the lists that replace built-in ones
 * @param deadlines how long reviews and answers may take
 */
public record ProjectSettings(String name, String model, Map<TermList, List<Term>> vocabulary, Deadlines deadlines) {

	/** The name of the file that makes a folder a project. */
	public static final String FILE = "tsunagi.project";

	/** The version of the format that this product writes, and the newest that it reads. */
	public static final int FORMAT = 1;

	/** Keeps its own copy of the vocabulary. */
	public ProjectSettings {
		Objects.requireNonNull(name);
		Objects.requireNonNull(model);
		Objects.requireNonNull(deadlines);
		vocabulary = Map.copyOf(vocabulary);
	}
}
