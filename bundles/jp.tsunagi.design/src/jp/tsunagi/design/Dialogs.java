package jp.tsunagi.design;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** Where the user interface says how the specification's tools ask and show something. */
public final class Dialogs {

	private static final AtomicReference<TieChooser> TIE_CHOOSER = new AtomicReference<>(TieChooser.USUAL);

	private static final AtomicReference<FormOpener> FORM_OPENER = new AtomicReference<>(FormOpener.NONE);

	private Dialogs() {
	}

	/** Who chooses the kind of a new tie. */
	public static TieChooser tieChooser() {
		return TIE_CHOOSER.get();
	}

	/** Lets {@code chooser} choose the kinds of new ties. */
	public static void setTieChooser(TieChooser chooser) {
		TIE_CHOOSER.set(Objects.requireNonNull(chooser));
	}

	/** Who opens forms. */
	public static FormOpener formOpener() {
		return FORM_OPENER.get();
	}

	/** Lets {@code opener} open forms. */
	public static void setFormOpener(FormOpener opener) {
		FORM_OPENER.set(Objects.requireNonNull(opener));
	}
}
