package jp.tsunagi.review.sheet.internal.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.eclipse.xtext.EcoreUtil2;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.vocabulary.Term;
import jp.tsunagi.core.vocabulary.TermList;
import jp.tsunagi.core.vocabulary.Vocabularies;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanPackage.Literals;
import jp.tsunagi.plan.Review;
import jp.tsunagi.plan.ReviewEntry;
import jp.tsunagi.plan.Reviewable;
import jp.tsunagi.plan.language.model.ProjectModel;
import jp.tsunagi.review.sheet.SheetCell;
import jp.tsunagi.review.sheet.SheetColumn;
import jp.tsunagi.review.sheet.SheetSection;
import jp.tsunagi.review.sheet.internal.address.PartKeys;

/** What was found when looking back on a half-year, and what the parties say to it. */
final class ReviewSections {

	/** So many can write a comment by hand before rows have to be added. */
	private static final int COMMENTS = 3;

	private static final List<EStructuralFeature> FEATURES = List.of(Literals.REVIEW_ENTRY__EVALUATION, Literals.REVIEW_ENTRY__RESULT,
			Literals.REVIEW_ENTRY__LEARNING, Literals.REVIEW_ENTRY__DECISION, Literals.REVIEW_ENTRY__NEXT,
			Literals.REVIEW_ENTRY__OWNERS, Literals.REVIEW_ENTRY__DUE);

	private final Plan plan;

	private final PartTitles titles;

	private final VisibleNames names;

	ReviewSections(Plan plan, PartTitles titles, VisibleNames names) {
		this.plan = plan;
		this.titles = titles;
		this.names = names;
	}

	/** One table for each review of the half-year, one to begin with if there is none; with comments if it is the sheet's half. */
	List<SheetSection> of(HalfYear half, boolean withComments) {
		List<Review> reviews = plan.getReviews().stream().filter(review -> half.equals(review.getHalf())).toList();
		List<SheetSection> sections = new ArrayList<>();
		List<String> fresh = List.of(Literals.PLAN__REVIEWS.getName(), PartKeys.named(half.label(CalendarStyle.ISO)));
		if (reviews.isEmpty()) {
			sections.add(entries(title(half), Optional.empty(), fresh));
		}
		reviews.forEach(review -> sections.add(entries(title(review, reviews.size()), Optional.of(review), PartKeys.path(review))));
		if (withComments) {
			Optional<Review> first = reviews.stream().findFirst();
			sections.add(comments(half, reviews, first.map(PartKeys::path).orElse(fresh)));
		}
		return sections;
	}

	private static String title(HalfYear half) {
		return NLS.bind(Messages.now().reviewOf, label(half));
	}

	private String title(Review review, int reviews) {
		String title = title(review.getHalf());
		return reviews == 1 || review.getBy() == null ? title : NLS.bind(Messages.now().reviewBy, title, names.of(review.getBy()));
	}

	static String label(HalfYear half) {
		return half.label(CalendarStyle.ofLanguage());
	}

	private SheetSection entries(String title, Optional<Review> review, List<String> path) {
		Rows rows = new Rows();
		List<Term> scale = ProjectModel.of(plan).project().map(Project::vocabulary).orElseGet(Vocabularies::builtIn)
				.terms(TermList.EVALUATION);
		rows.group(NLS.bind(Messages.now().scale, scale.stream().map(term -> NLS.bind(Messages.now().grade, term.id(), term.label()))
				.collect(Collectors.joining(Messages.now().gap)), String.join(CellValue.separator(), CellValue.decisions())));
		List<ReviewEntry> entries = review.map(Review::getEntries).map(List::<ReviewEntry>copyOf).orElse(List.of());
		List<Reviewable> subjects = EcoreUtil2.eAllOfType(plan, Reviewable.class).stream()
				.filter(part -> SharedSheet.isLookedBackOn(part) || entries.stream().anyMatch(entry -> entry.subject() == part)).toList();
		subjects.forEach(subject -> addEntries(rows, titles.of(subject), Optional.of(subject), entries, path));
		addEntries(rows, Messages.now().overall, Optional.empty(), entries, path);
		return rows.section(title, List.of(new SheetColumn(Messages.now().action, 15),
				new SheetColumn(Messages.now().evaluation, 6, scale.stream().map(Term::id).toList()),
				new SheetColumn(Messages.now().result, 23), new SheetColumn(Messages.now().learning, 18),
				new SheetColumn(Messages.now().decision, 7, CellValue.decisions()), new SheetColumn(Messages.now().next, 14),
				new SheetColumn(Messages.now().who, 9), new SheetColumn(Messages.now().due, 8)));
	}

	private void addEntries(Rows rows, String label, Optional<Reviewable> subject, List<ReviewEntry> entries, List<String> review) {
		List<ReviewEntry> there = entries.stream().filter(entry -> Optional.ofNullable(entry.subject()).equals(subject)).toList();
		for (ReviewEntry entry : there) {
			addRow(rows, label, FEATURES.stream().map(feature -> cell(entry, feature)));
		}
		if (there.isEmpty()) {
			List<String> path = new ArrayList<>(review);
			path.addAll(List.of(Literals.REVIEW__ENTRIES.getName(), PartKeys.ofEntry(subject)));
			addRow(rows, label, FEATURES.stream().map(feature -> Rows.blank(path, feature)));
		}
	}

	private static void addRow(Rows rows, String label, Stream<SheetCell> cells) {
		rows.add(3, Stream.concat(Stream.of(Rows.label(label)), cells).toList());
	}

	/** Names that are hidden or not known must not be written over by chance. */
	private SheetCell cell(EObject part, EStructuralFeature feature) {
		Object value = part.eGet(feature);
		List<EObject> referred = value instanceof List<?> list ? list.stream().map(EObject.class::cast).toList()
				: value instanceof EObject element ? List.of(element) : List.of();
		return referred.stream().allMatch(names::isShown) ? Rows.of(part, feature) : Rows.label(names.of(referred));
	}

	private SheetSection comments(HalfYear half, List<Review> reviews, List<String> review) {
		Rows rows = new Rows();
		reviews.stream().flatMap(each -> each.getNotes().stream())
				.forEach(note -> rows.add(2, cell(note, Literals.NOTE__BY), Rows.of(note, Literals.NOTE__TEXT)));
		for (int i = 0; i < COMMENTS; i++) {
			String key = PartKeys.newKey(i, "");
			rows.add(3, Rows.blank(review, Literals.REVIEW__NOTES, key, Literals.NOTE__BY),
					Rows.blank(review, Literals.REVIEW__NOTES, key, Literals.NOTE__TEXT));
		}
		return rows.section(NLS.bind(Messages.now().commentsOn, label(half)),
				List.of(new SheetColumn(Messages.now().writtenBy, 21), new SheetColumn(Messages.now().comment, 79)));
	}
}
