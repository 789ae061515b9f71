package jp.tsunagi.review.sheet.internal.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.coordination.time.FuzzyDateFormatException;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.review.sheet.SheetException;
import jp.tsunagi.review.sheet.SheetForm;
import jp.tsunagi.review.sheet.SheetIdentity;
import jp.tsunagi.review.sheet.internal.fill.FilledForm;
import jp.tsunagi.review.sheet.internal.read.FilledFile;
import jp.tsunagi.review.sheet.internal.write.SheetState;

/** Says which sheet a file is: by its properties, else by what is printed at its head. */
public final class Recognition {

	private Recognition() {
	}

	/**
	 * Which sheet the file is.
	 *
	 * @throws SheetException if it is none, or of a version of the form that is not known
	 */
	public static SheetIdentity identity(FilledFile file) throws SheetException {
		Optional<String> version = SheetState.version(file.properties());
		if (version.isPresent() && !version.get().equals(Integer.toString(SheetForm.VERSION))) {
			throw new SheetException(NLS.bind(isOlder(version.get()) ? Messages.olderForm : Messages.newerForm, version.get(),
					SheetForm.VERSION));
		}
		return SheetState.identity(file.properties()).or(() -> printed(file))
				.orElseThrow(() -> new SheetException(Messages.notRecognized));
	}

	private static boolean isOlder(String version) {
		return version.matches("\\d{1,9}") && Integer.parseInt(version) < SheetForm.VERSION;
	}

	private static Optional<SheetIdentity> printed(FilledFile file) {
		List<String> texts = file.rows().stream().flatMap(row -> row.cells().stream()).map(FilledFile.Cell::text)
				.filter(text -> !text.isBlank()).map(String::strip).toList();
		Optional<SheetForm> form = Stream.of(SheetForm.values()).filter(each -> texts.contains(each.label())).findFirst();
		Optional<String> plan = behind(texts, FilledForm.planFact());
		Optional<HalfYear> half = behind(texts, FilledForm.halfFact()).flatMap(Recognition::half);
		return form.isEmpty() || plan.isEmpty() || half.isEmpty() ? Optional.empty()
				: Optional.of(new SheetIdentity(form.get(), SheetForm.VERSION, plan.get(), half.get(), Audience.PARTNERS,
						LocalDate.EPOCH));
	}

	private static Optional<String> behind(List<String> texts, String name) {
		return IntStream.range(0, texts.size() - 1).filter(i -> texts.get(i).equals(name)).mapToObj(i -> texts.get(i + 1)).findFirst();
	}

	private static Optional<HalfYear> half(String text) {
		try {
			return Optional.of(HalfYear.parse(text));
		} catch (FuzzyDateFormatException other) {
			return Optional.empty();
		}
	}
}
