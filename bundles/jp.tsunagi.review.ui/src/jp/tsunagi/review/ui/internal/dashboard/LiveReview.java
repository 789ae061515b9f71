package jp.tsunagi.review.ui.internal.dashboard;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.eclipse.emf.ecore.resource.Resource.Diagnostic;

import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.edit.PlanEditException;
import jp.tsunagi.plan.edit.PlanText;
import jp.tsunagi.plan.language.formatting2.TextReplacement;
import jp.tsunagi.plan.ui.text.LivePlans;
import jp.tsunagi.plan.ui.text.PlanReading;
import jp.tsunagi.plan.ui.text.SharedText;
import jp.tsunagi.review.ui.internal.dashboard.NoticeBar.Notice;
import jp.tsunagi.workbench.session.ProjectSession;

/** What a dashboard shows of a text, read anew when that changes; as long as it cannot be understood, what it said before. */
final class LiveReview {

	private final SharedText text;

	private final IntConsumer showLine;

	private Place place = Place.FIRST;

	private Optional<ReviewContent> content = Optional.empty();

	/** Why the text was not changed when the user wanted it; until the next change. */
	private Optional<Notice> refused = Optional.empty();

	private boolean readable = true;

	/** The reviews in {@code text}; {@code showLine} shows a line of it. */
	LiveReview(SharedText text, IntConsumer showLine) {
		this.text = text;
		this.showLine = showLine;
	}

	/** The file of the text. */
	Path path() {
		return text.path();
	}

	/** What is shown; empty before anything could be read. */
	Optional<ReviewContent> content() {
		return content;
	}

	/** Whether that is what the text says now. */
	boolean isReadable() {
		return readable;
	}

	/** From now on shows what is at {@code other}. */
	void go(Place other) {
		place = other;
		refused = Optional.empty();
	}

	/** Reads the text as it is now, among the plans as they were read last. */
	void read() {
		LivePlans.get().reading().ifPresent(reading -> textIn(reading).ifPresent(plan -> {
			readable = PlanReading.firstError(plan.resource()).isEmpty();
			if (readable || content.isEmpty()) {
				content = ReviewContent.of(reading, plan, place, today());
			}
		}));
	}

	private Optional<PlanText> textIn(PlanReading reading) {
		return reading.file(text.path()).flatMap(file -> reading.library().resource(file)).map(PlanText::new)
				.map(read -> read.text().equals(text.text()) ? read : read.with(text.text()));
	}

	/** The plan that is shown, among all plans of {@code reading}. */
	Optional<Plan> planIn(PlanReading reading) {
		return content.filter(shown -> readable).flatMap(shown -> reading.library().plans().stream()
				.filter(plan -> plan.eResource().getURI().equals(shown.text().resource().getURI()))
				.filter(plan -> ReviewContent.nameOf(plan).equals(ReviewContent.nameOf(shown.plan()))).findFirst());
	}

	/** Changes the text in one step of undo; returns whether it is changed, else {@link #notice} says why not. */
	boolean edit(String label, Dashboard.Change change) {
		refused = Optional.empty();
		try {
			Optional<ReviewContent> now = LivePlans.get().reading().flatMap(reading -> textIn(reading)
					.flatMap(plan -> ReviewContent.of(reading, plan, place, today())));
			Optional<List<TextReplacement>> replacements = now.isPresent() ? change.of(now.get()) : Optional.empty();
			replacements.filter(some -> !some.isEmpty()).ifPresent(some -> text.apply(some, label));
			if (replacements.isEmpty()) {
				refused = Optional.of(withText(Notice.of(Severity.WARNING, Messages.gone), 1));
			}
			return replacements.isPresent();
		} catch (PlanEditException failure) {
			refused = Optional.of(withText(Notice.of(Severity.ERROR, failure.getMessage()), failure.line()));
			return false;
		}
	}

	private Notice withText(Notice notice, int line) {
		return notice.with(Messages.showText, () -> showLine.accept(line));
	}

	/** Why there is nothing to show, or nothing to be changed. */
	Optional<Notice> notice() {
		return error().or(() -> refused);
	}

	private Optional<Notice> error() {
		if (!text.status().isOK()) {
			return Optional.of(Notice.of(Severity.ERROR, text.status().getMessage()));
		}
		Optional<PlanReading> reading = LivePlans.get().reading();
		if (reading.isEmpty()) {
			boolean isOpen = ProjectSession.get().project().isPresent();
			return Optional.of(Notice.of(Severity.INFO, isOpen ? Messages.reading : Messages.noProject));
		}
		Optional<PlanText> plan = textIn(reading.get());
		Optional<Diagnostic> mistake = plan.flatMap(read -> PlanReading.firstError(read.resource()));
		if (mistake.isPresent()) {
			String told = Messages.bind(Messages.unreadable, text.path().getFileName(), mistake.get().getLine());
			return Optional.of(withText(Notice.of(Severity.ERROR, told), mistake.get().getLine()));
		}
		return content.isPresent() ? Optional.empty()
				: Optional.of(withText(Notice.of(Severity.INFO, plan.isEmpty() ? Messages.notOfProject : Messages.noPlan), 1));
	}

	private static LocalDate today() {
		return LocalDate.now(ProjectSession.get().clock());
	}
}
