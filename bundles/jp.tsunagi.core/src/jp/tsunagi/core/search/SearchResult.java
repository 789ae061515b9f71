package jp.tsunagi.core.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param best the best hits, best first
 * @param total how many there are in all
 */
public record SearchResult(List<SearchableElement> best, int total) {

	/** Keeps its own copy of the hits. */
	public SearchResult {
		best = List.copyOf(best);
	}
}
