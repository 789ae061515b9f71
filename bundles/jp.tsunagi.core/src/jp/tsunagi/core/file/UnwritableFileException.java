package jp.tsunagi.core.file;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;

/** A file cannot be written. The message names it and says what to do; if there was one before, it is as it was. */
public final class UnwritableFileException extends IOException {

	private static final long serialVersionUID = 1L;

	/** That {@code failure} kept {@code file} from being written. */
	public UnwritableFileException(Path file, IOException failure) {
		super(NLS.bind(switch (Obstacle.of(failure)) {
			case FULL_DISK -> Messages.fullDisk;
			case PROTECTION -> Messages.protection;
			case NAME_TAKEN -> Messages.nameTaken;
			case OTHER -> Messages.unwritable;
		}, file), failure);
	}
}
