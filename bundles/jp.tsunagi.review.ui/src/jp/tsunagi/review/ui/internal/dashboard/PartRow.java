package jp.tsunagi.review.ui.internal.dashboard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.Goal;
import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.Pillar;
import jp.tsunagi.plan.PlannedTraining;
import jp.tsunagi.plan.ReviewEntry;
import jp.tsunagi.plan.Reviewable;
import jp.tsunagi.plan.edit.PlanEditException;
import jp.tsunagi.plan.language.formatting2.TextReplacement;
import jp.tsunagi.review.edit.ReviewEdits;

/**
 * A part of a plan in the tree.
 *
 * @param key its names from above, by which it is found again when the text has changed
 * @param part the part; empty for the plan as a whole
 * @param entry what the review says of it
 * @param isMissing whether something has still to be said of it
 * @param children the parts within
 */
public record PartRow(String key, Optional<NamedElement> part, Optional<ReviewEntry> entry, boolean isMissing, List<PartRow> children)
		implements Subject {

	/** The key of the plan as a whole. */
	static final String WHOLE = "";

	/** The rows of {@code content}: the whole plan, then what stands in it. */
	static List<PartRow> of(ReviewContent content) {
		PartRow whole = new PartRow(WHOLE, Optional.empty(), content.entry(Optional.empty()), false, List.of());
		return Stream.concat(Stream.of(whole), within(content, content.plan(), WHOLE).stream()).toList();
	}

	private static List<PartRow> within(ReviewContent content, EObject around, String path) {
		return around.eContents().stream().filter(PartRow::isShown).map(NamedElement.class::cast).map(part -> {
			String key = path + "/" + part.eClass().getName() + ":" + ReviewContent.nameOf(part);
			boolean missing = part instanceof Reviewable reviewable && content.cycle().missing().contains(reviewable);
			return new PartRow(key, Optional.of(part), content.entry(Optional.of(part)), missing, within(content, part, key));
		}).toList();
	}

	private static boolean isShown(EObject part) {
		return part instanceof Pillar || part instanceof Goal || part instanceof Action || part instanceof PlannedTraining;
	}

	/** This row and those within, from above. */
	Stream<PartRow> all() {
		return Stream.concat(Stream.of(this), children.stream().flatMap(PartRow::all));
	}

	/** Whether a review may say something of it. */
	boolean isReviewable() {
		return part.isEmpty() || part.get() instanceof Reviewable;
	}

	@Override
	public Optional<? extends EObject> said() {
		return entry;
	}

	@Override
	public Optional<List<TextReplacement>> set(ReviewContent content, EStructuralFeature feature, Optional<Object> value)
			throws PlanEditException {
		Optional<PartRow> now = of(content).stream().flatMap(PartRow::all).filter(row -> row.key().equals(key)).findFirst();
		return now.isEmpty() || content.review().isEmpty() ? Optional.empty()
				: Optional.of(ReviewEdits.set(content.text(), content.review().get(), now.get().reviewable(), feature, value));
	}

	private Optional<Reviewable> reviewable() {
		return part.filter(Reviewable.class::isInstance).map(Reviewable.class::cast);
	}

	/** What stands before it in the tree; empty if nothing has to be said of it. */
	Optional<ReviewIcon> mark() {
		if (entry.isPresent()) {
			return Optional.of(entry.get().getEvaluation() == null ? ReviewIcon.SAID : ReviewIcon.DONE);
		}
		return isMissing ? Optional.of(ReviewIcon.OPEN) : Optional.empty();
	}
}
