package jp.tsunagi.workbench.internal.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;

import jp.tsunagi.core.search.ElementSearch;
import jp.tsunagi.core.search.SearchableElement;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.session.SessionListener;

/** The search in the open project; made anew in the background when it is wanted after a change. Used in the UI thread. */
final class SearchIndex implements SessionListener {

	private static final SearchIndex WORKBENCH = new SearchIndex();

	private Optional<CompletableFuture<ElementSearch>> current = Optional.empty();

	private SearchIndex() {
		ProjectSession.get().addListener(this);
	}

	static SearchIndex get() {
		return WORKBENCH;
	}

	/** Calls {@code use} in the UI thread as soon as the search is there. */
	void whenReady(Display display, Consumer<ElementSearch> use) {
		CompletableFuture<ElementSearch> search = current.orElseGet(SearchIndex::build);
		current = Optional.of(search);
		search.thenAcceptAsync(use, display::asyncExec).exceptionally(failure -> {
			ILog.of(SearchIndex.class).error("Elements cannot be searched", failure);
			return null;
		});
	}

	/** Reads the model here, where commands run; what takes longer needs no model. */
	private static CompletableFuture<ElementSearch> build() {
		List<SearchableElement> elements = ProjectSession.get().project().map(SearchableElement::all).orElse(List.of());
		return CompletableFuture.supplyAsync(() -> new ElementSearch(elements));
	}

	@Override
	public void projectChanged() {
		current = Optional.empty();
	}

	@Override
	public void modelChanged(Collection<?> affected) {
		current = Optional.empty();
	}
}
