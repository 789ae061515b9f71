package jp.tsunagi.core.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.vocabulary.Term;
import jp.tsunagi.core.vocabulary.TermList;

/**
 * The directory of activity bodies: by category in the order of the vocabulary; within a category those of the whole
 * municipality, then area by area, the oldest first.
 *
 * @param categories the categories that have a body
 */
public record BodyDirectory(List<Category> categories) {

	/**
	 * The bodies of one category.
	 *
	 * @param id the category as models name it, empty for none
	 * @param label the category in the user's language
	 * @param entries its bodies
	 */
	public record Category(String id, String label, List<Entry> entries) {

		/** Keeps its own copy of the entries. */
		public Category {
			entries = List.copyOf(entries);
		}
	}

	/**
	 * A body.
	 *
	 * @param body the body itself
	 * @param area the area that it works in; empty for the whole municipality
	 * @param start when it came to life, if that is known
	 */
	public record Entry(ActivityBody body, Optional<Area> area, Optional<FuzzyDate> start) {
	}

	/** Keeps its own copy of the categories. */
	public BodyDirectory {
		categories = List.copyOf(categories);
	}

	/** The bodies that {@code shown} lets through. */
	public static BodyDirectory of(Project project, Predicate<? super ActivityBody> shown) {
		Map<String, List<Entry>> byCategory = new LinkedHashMap<>();
		for (Term term : project.vocabulary().terms(TermList.BODY_CATEGORY)) {
			byCategory.put(term.id(), new ArrayList<>());
		}
		ProjectContents.all(project, ActivityBody.class).filter(shown)
				.forEach(body -> byCategory.computeIfAbsent(BodiesByCategory.categoryOf(body), absent -> new ArrayList<>())
						.add(new Entry(body, ProjectContents.areaOf(body), BodiesByCategory.startOf(body))));
		Comparator<Entry> order = order(ProjectContents.all(project, Area.class).toList());
		List<Category> categories = new ArrayList<>();
		byCategory.forEach((id, entries) -> {
			if (!entries.isEmpty()) {
				String label = BodiesByCategory.labelOf(id, project.vocabulary());
				categories.add(new Category(id, label, entries.stream().sorted(order).toList()));
			}
		});
		return new BodyDirectory(categories);
	}

	private static Comparator<Entry> order(List<Area> areas) {
		Map<Area, Integer> position = new LinkedHashMap<>();
		areas.forEach(area -> position.put(area, position.size()));
		return Comparator.comparing((Entry entry) -> entry.area().map(position::get).orElse(-1))
				.thenComparing(entry -> entry.start().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()))
				.thenComparing(entry -> reading(entry.body()));
	}

	/** What a body is sorted by; one without a reading by its name. */
	private static String reading(ActivityBody body) {
		return Stream.of(body.getKana(), body.getName()).filter(text -> text != null && !text.isBlank()).findFirst().orElse("");
	}
}
