package jp.tsunagi.core.project;

import java.util.List;

import jp.tsunagi.core.finding.Source;

/** Somebody else changed files since they were read, so saving would overwrite that work. Nothing was written. */
public final class ChangedOnDiskException extends ProjectException {

	private static final long serialVersionUID = 1L;

	private final List<String> files;

	ChangedOnDiskException(List<String> files) {
		super(Source.of(files.getFirst()), Messages.bind(Messages.changedOnDisk, String.join(", ", files)));
		this.files = List.copyOf(files);
	}

	/** The files, as paths below the project's folder. */
	public List<String> files() {
		return files;
	}
}
