package jp.tsunagi.office.template.tag;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.office.template.field.Scope;
import jp.tsunagi.office.template.field.Value;

/**
 * The tags of a template, each with what it encloses, and all that is wrong with them.
 *
 * @param <P> where a tag stands, as the kind of file has it
 */
public final class TagTree<P> {

	/** How many names are proposed instead of one that does not exist. */
	private static final int PROPOSALS = 3;

	private final Function<P, String> places;

	private final List<TemplateFinding> findings = new ArrayList<>();

	private final Deque<Opened<P>> opened = new ArrayDeque<>();

	private final List<TagPart<P>> parts = new ArrayList<>();

	/**
	 * A tag that is still to be closed.
	 *
	 * @param parts what has been found since
	 */
	private record Opened<P>(Tag.Open tag, P place, List<TagPart<P>> parts) {
	}

	/**
	 * A tree without any tags.
	 *
	 * @param places how people are told of a place
	 */
	public TagTree(Function<P, String> places) {
		this.places = places;
	}

	/** Adds the next tag of the text. */
	public void add(Tag tag, P place) {
		switch (tag) {
			case Tag.Say say -> here().add(new TagPart.Say<>(say, place));
			case Tag.Open open -> opened.push(new Opened<>(open, place, new ArrayList<>()));
			case Tag.Close close -> close(close, place);
			case Tag.Unreadable wrong -> find(place, Messages.unreadable, wrong.written());
		}
	}

	/** Says that the text ends, as what begins in a header does not end below it. */
	public void end() {
		while (!opened.isEmpty()) {
			Opened<P> open = opened.pop();
			find(open.place(), Messages.notClosed, open.tag().written(), open.tag().path() + TagReader.CLOSING);
			here().addAll(open.parts());
		}
	}

	/** The parts, in the order of the text. */
	public List<TagPart<P>> parts() {
		return List.copyOf(parts);
	}

	/**
	 * All that is wrong, in the order in which it was found.
	 *
	 * @param blank the fields there are, of a document about nothing
	 */
	public List<TemplateFinding> findings(Scope blank) {
		List<TemplateFinding> all = new ArrayList<>(findings);
		check(parts, blank, all);
		return all;
	}

	private List<TagPart<P>> here() {
		return opened.isEmpty() ? parts : opened.peek().parts();
	}

	/** Closes what is named, and complains of what was opened since and is not closed. */
	private void close(Tag.Close close, P place) {
		boolean isOpen = close.path().map(path -> opened.stream().anyMatch(open -> isOf(open.tag(), path)))
				.orElse(!opened.isEmpty());
		if (!isOpen) {
			find(place, Messages.notOpened, close.written());
			return;
		}
		Opened<P> last = opened.pop();
		while (close.path().isPresent() && !isOf(last.tag(), close.path().get())) {
			find(last.place(), Messages.notClosed, last.tag().written(), last.tag().path() + TagReader.CLOSING);
			here().addAll(last.parts());
			last = opened.pop();
		}
		here().add(new TagPart.Block<>(last.tag(), last.place(), place, List.copyOf(last.parts())));
	}

	/** The end of {@code 計画.目標} may be called {@code 目標}. */
	private static boolean isOf(Tag.Open open, String path) {
		return open.path().equals(path) || open.path().endsWith('.' + path);
	}

	private void check(List<TagPart<P>> some, Scope scope, List<TemplateFinding> all) {
		for (TagPart<P> part : some) {
			switch (part) {
				case TagPart.Say<P> say -> wrong(say.tag(), scope).ifPresent(message -> all.add(finding(say.place(), message)));
				case TagPart.Block<P> block -> checkBlock(block, scope, all);
			}
		}
	}

	private Optional<String> wrong(Tag.Say say, Scope scope) {
		Optional<Value> value = scope.find(say.path());
		if (value.isEmpty()) {
			return Optional.of(unknown(say.path(), scope));
		}
		return switch (value.get()) {
			case Value.Rows rows -> Optional.of(NLS.bind(Messages.rowsAsText,
					new Object[] {say.path(), say.path() + Tag.Choice.FOR_EACH.word(), say.path() + TagReader.CLOSING}));
			case Value.Part part -> Optional.of(NLS.bind(Messages.partAsText, say.path(), String.join("、", part.scope().ownNames())));
			case Value.Text text when say.size().isAsked() -> Optional.of(NLS.bind(Messages.textHasNoSize, say.path()));
			case Value.Text text -> Optional.empty();
			case Value.Image image -> Optional.empty();
		};
	}

	private void checkBlock(TagPart.Block<P> block, Scope scope, List<TemplateFinding> all) {
		String path = block.tag().path();
		Optional<Value> value = scope.find(path);
		if (value.isEmpty()) {
			all.add(finding(block.from(), unknown(path, scope)));
		} else if (block.tag().choice() != Tag.Choice.FOR_EACH) {
			check(block.parts(), scope, all);
		} else if (value.get() instanceof Value.Rows rows) {
			check(block.parts(), rows.blank(), all);
		} else {
			all.add(finding(block.from(), NLS.bind(Messages.notRows, path, path + Tag.Choice.IF_ANY.word())));
		}
	}

	private static String unknown(String path, Scope scope) {
		return NLS.bind(Messages.unknown, path, proposals("", path, scope.names(), scope)
				.collect(Collectors.joining("」「", "「", "」")));
	}

	/** Those of {@code names} that look like the next on the path; of a part that there is, the names in it. */
	private static Stream<String> proposals(String known, String rest, List<String> names, Scope scope) {
		int dot = rest.indexOf('.');
		if (dot > 0 && scope.find(known + rest.substring(0, dot)).orElse(null) instanceof Value.Part part) {
			return proposals(known + rest.substring(0, dot + 1), rest.substring(dot + 1), part.scope().ownNames(), scope);
		}
		return names.stream().sorted(SharedLetters.most(rest)).limit(PROPOSALS).map(known::concat);
	}

	private TemplateFinding finding(P place, String message) {
		return new TemplateFinding(places.apply(place), message);
	}

	private void find(P place, String message, Object... details) {
		findings.add(finding(place, NLS.bind(message, details)));
	}
}
