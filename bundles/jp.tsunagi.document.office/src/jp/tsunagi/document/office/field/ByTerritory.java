package jp.tsunagi.document.office.field;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.coordination.Territory;
import jp.tsunagi.core.query.Territories;

/** What belongs to which territory: looked for once, since each document of many asks for what is in its own. */
final class ByTerritory<T> {

	private final Map<Territory, List<T>> lists;

	private ByTerritory(Map<Territory, List<T>> lists) {
		this.lists = lists;
	}

	/**
	 * Looks at all of {@code elements}.
	 *
	 * @param places what says where one is
	 */
	static <T> ByTerritory<T> of(List<T> elements, Function<T, Stream<? extends EObject>> places) {
		Map<Territory, List<T>> lists = new HashMap<>();
		for (T element : elements) {
			Set<Territory> around = places.apply(element).flatMap(place -> Territories.around(place).stream()).collect(Collectors.toSet());
			around.forEach(territory -> lists.computeIfAbsent(territory, unused -> new ArrayList<>()).add(element));
		}
		lists.replaceAll((territory, list) -> Collections.unmodifiableList(list));
		return new ByTerritory<>(lists);
	}

	/** Those in {@code territory} or a part of it, in their order. */
	List<T> in(Territory territory) {
		return lists.getOrDefault(territory, List.of());
	}
}
