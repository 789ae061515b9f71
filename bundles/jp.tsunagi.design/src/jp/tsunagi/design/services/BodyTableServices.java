package jp.tsunagi.design.services;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.core.query.BodiesByCategory;
import jp.tsunagi.core.vocabulary.Term;
import jp.tsunagi.core.vocabulary.TermList;
import jp.tsunagi.core.vocabulary.Vocabularies;
import jp.tsunagi.design.internal.Years;

/**
 * How many activity bodies began, by category and fiscal year. A category is a line through its first body, since tables
 * show elements.
 */
public final class BodyTableServices {

	/** The first body of each category, in the order of the vocabulary. */
	public List<ActivityBody> categoryRepresentatives(Municipality self) {
		List<String> order = Vocabularies.of(self).terms(TermList.BODY_CATEGORY).stream().map(Term::id).toList();
		return firstOfEach(bodies(self), BodiesByCategory::categoryOf).entrySet().stream()
				.sorted(Comparator.comparing(entry -> order.contains(entry.getKey()) ? order.indexOf(entry.getKey()) : order.size()))
				.map(Map.Entry::getValue).toList();
	}

	private static Stream<ActivityBody> bodies(EObject element) {
		return Years.all(element, ActivityBody.class).filter(BodiesByCategory::cameToLife);
	}

	private static <K> Map<K, ActivityBody> firstOfEach(Stream<ActivityBody> bodies, Function<ActivityBody, K> key) {
		Map<K, ActivityBody> first = new LinkedHashMap<>();
		bodies.forEach(body -> first.putIfAbsent(key.apply(body), body));
		return first;
	}

	/** The category that {@code self} stands for, with how many bodies it has in all years. */
	public String categoryHeader(ActivityBody self) {
		return Messages.bind(Messages.now().total, BodiesByCategory.labelOf(BodiesByCategory.categoryOf(self), Vocabularies.of(self)),
				bodiesOfSameCategory(self).size());
	}

	/** The category of {@code self}, empty if it has none. */
	public String bodyCategory(ActivityBody self) {
		return BodiesByCategory.categoryOf(self);
	}

	/** The bodies of the category of {@code self}. */
	public List<ActivityBody> bodiesOfSameCategory(ActivityBody self) {
		String category = BodiesByCategory.categoryOf(self);
		return bodies(self).filter(body -> BodiesByCategory.categoryOf(body).equals(category)).toList();
	}

	/** All years from the first beginning to the last; those that began nobody knows when come last. */
	public List<EEnumLiteral> bodyYears(Municipality self) {
		return Years.columns(bodies(self).map(BodyTableServices::yearOf).toList());
	}

	private static Optional<FiscalYear> yearOf(ActivityBody body) {
		return BodiesByCategory.startOf(body).flatMap(start -> Years.of(body, start));
	}

	/** The columns that the category of {@code self} has numbers in. */
	public List<EEnumLiteral> yearsOfCategory(ActivityBody self) {
		return bodiesOfSameCategory(self).stream().map(BodyTableServices::yearOf).distinct().map(Years::element).toList();
	}

	/** The column of the year in which {@code self} began. */
	public List<EEnumLiteral> yearOfBody(ActivityBody self) {
		return List.of(Years.element(yearOf(self)));
	}

	/** How many bodies of the category of {@code self} began in the year of {@code column}. */
	public Integer begunOfCategory(ActivityBody self, EEnumLiteral column) {
		return (int) bodiesOfSameCategory(self).stream().filter(body -> Years.element(yearOf(body)) == column).count();
	}

	/** A mark for the year in which {@code self} began. */
	public String beginMark(ActivityBody self) {
		return Messages.now().beginMark;
	}

	/** The title of the table. */
	public String bodiesTitle(Municipality self) {
		return Messages.bind(Messages.now().bodiesTitle, ElementLabels.of(self));
	}
}
