package jp.tsunagi.diagram.specification;

/**
 * Where something stands in a specification.
 *
 * @param file the name of the file
 * @param line counted from 1
 * @param path the elements down to it, each with its name where it has one
 */
public record Location(String file, int line, String path) {

	@Override
	public String toString() {
		return file + ":" + line + " " + path;
	}
}
