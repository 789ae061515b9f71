package jp.tsunagi.review.sheet;

import java.nio.file.Path;

import jp.tsunagi.plan.Plan;
import jp.tsunagi.review.sheet.internal.compare.Comparison;
import jp.tsunagi.review.sheet.internal.compare.Recognition;
import jp.tsunagi.review.sheet.internal.fill.PlanState;
import jp.tsunagi.review.sheet.internal.read.FilledFile;

/**
 * A sheet that came back, filled in and saved by whatever program. Nothing in it is executed, calculated or fetched; nothing is
 * written before somebody has accepted what it proposes.
 */
public final class SheetReader {

	private final FilledFile file;

	private final SheetIdentity identity;

	private SheetReader(FilledFile file) throws SheetException {
		this.file = file;
		this.identity = Recognition.identity(file);
	}

	/**
	 * Reads a file.
	 *
	 * @throws SheetException if it is no sheet of a version that is known, or cannot be read
	 */
	public static SheetReader read(Path file) throws SheetException {
		return new SheetReader(FilledFile.read(file));
	}

	/**
	 * Reads the content of a file.
	 *
	 * @throws SheetException if it is no sheet of a version that is known, or cannot be read
	 */
	public static SheetReader read(byte[] file) throws SheetException {
		return new SheetReader(FilledFile.read(file));
	}

	/** Which sheet it is: the plan that it is of, and the half-year. */
	public SheetIdentity identity() {
		return identity;
	}

	/**
	 * What it proposes for {@code plan}, as that is now.
	 *
	 * @throws SheetException if it is a sheet of another plan, too little of the form is left, or the plan's text has errors
	 */
	public SheetChanges changes(Plan plan) throws SheetException {
		PlanState.requireReadable(plan);
		return Comparison.of(file, identity, plan);
	}
}
