package jp.tsunagi.core.finding;

/**
 * Where something stands on disk.
 *
 * @param file the path below the project's folder, with forward slashes; empty for the project as a whole
 * @param line counted from 1; 0 when the file as a whole is meant
 */
public record Source(String file, int line) implements Comparable<Source> {

	/** The project as a whole. */
	public static final Source PROJECT = new Source("", 0);

	/** The file as a whole. */
	public static Source of(String file) {
		return new Source(file, 0);
	}

	@Override
	public int compareTo(Source other) {
		int byFile = file.compareTo(other.file);
		return byFile != 0 ? byFile : Integer.compare(line, other.line);
	}

	/** {@code areas/yotsuya.coordination:12}, as compilers and editors write it. */
	@Override
	public String toString() {
		return line > 0 ? file + ":" + line : file;
	}
}
