package jp.tsunagi.diagram.ui.internal.palette;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jface.viewers.ITreeContentProvider;

import jp.tsunagi.core.search.SearchText;
import jp.tsunagi.diagram.ui.internal.session.PaletteTool;

/** The sections of a palette and the tools in them. */
final class PaletteTree implements ITreeContentProvider {

	private static final int RECENT = 4;

	/** What was used last, latest first; the same for all diagrams. */
	private static final List<String> USED = new ArrayList<>();

	private List<PaletteTool> tools = List.of();

	/** Those of them that stand above the others; each stays in its place as long as it is there. */
	private final List<PaletteTool> recent = new ArrayList<>();

	private List<String> words = List.of();

	/**
	 * A part of the palette.
	 *
	 * @param label what stands above its tools
	 */
	record Section(String label) {
	}

	/**
	 * A tool in a section; the same tool may stand in two.
	 *
	 * @param section where it stands
	 * @param tool what it is
	 */
	record Entry(Section section, PaletteTool tool) {
	}

	/**
	 * A place at the top that waits for a tool: nothing below is to move when one is used.
	 *
	 * @param index which one, from 0 on
	 */
	record Free(int index) {
	}

	/** Takes these tools; returns whether they are others than before. */
	boolean show(List<PaletteTool> shown) {
		boolean others = !tools.equals(shown);
		tools = List.copyOf(shown);
		if (others) {
			recent.clear();
			USED.stream().flatMap(id -> tools.stream().filter(tool -> tool.id().equals(id)).limit(1)).limit(RECENT).forEach(recent::add);
		}
		return others;
	}

	boolean isEmpty() {
		return tools.isEmpty();
	}

	void narrow(List<String> to) {
		words = to;
	}

	void remember(PaletteTool tool) {
		USED.remove(tool.id());
		USED.addFirst(tool.id());
		if (recent.stream().map(PaletteTool::id).noneMatch(tool.id()::equals)) {
			if (recent.size() == RECENT) {
				PaletteTool oldest = Collections.max(recent, Comparator.comparing(kept -> USED.indexOf(kept.id())));
				recent.set(recent.indexOf(oldest), tool);
			} else {
				recent.add(tool);
			}
		}
	}

	Optional<Entry> first() {
		return sections().values().stream().flatMap(List::stream).filter(Entry.class::isInstance).map(Entry.class::cast).findFirst();
	}

	private Map<Section, List<Object>> sections() {
		Map<Section, List<Object>> sections = new LinkedHashMap<>();
		if (words.isEmpty()) {
			Section used = new Section(Messages.recent);
			sections.put(used, IntStream.range(0, RECENT)
					.<Object>mapToObj(index -> index < recent.size() ? new Entry(used, recent.get(index)) : new Free(index)).toList());
		}
		for (PaletteTool tool : tools) {
			Section section = new Section(tool.section());
			if (SearchText.containsAll(SearchText.normalize(tool.label() + "\n" + tool.section()), words)) {
				sections.computeIfAbsent(section, key -> new ArrayList<>()).add(new Entry(section, tool));
			}
		}
		return sections;
	}

	@Override
	public Object[] getElements(Object input) {
		return sections().keySet().toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return sections().getOrDefault(parent, List.of()).toArray();
	}

	@Override
	public Object getParent(Object element) {
		return element instanceof Entry entry ? entry.section() : null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof Section;
	}
}
