package jp.tsunagi.diagram.ui.internal.palette;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.viewers.ITreeContentProvider;

import jp.tsunagi.core.search.SearchText;
import jp.tsunagi.diagram.ui.internal.session.PaletteTool;

/** The sections of a palette and the tools in them. */
final class PaletteTree implements ITreeContentProvider {

	private static final int RECENT = 4;

	/** What was used last, latest first; the same for all diagrams. */
	private static final List<String> USED = new ArrayList<>();

	private List<PaletteTool> tools = List.of();

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

	/** Takes these tools; returns whether they are others than before. */
	boolean show(List<PaletteTool> shown) {
		boolean others = !tools.equals(shown);
		tools = List.copyOf(shown);
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
	}

	Optional<Entry> first() {
		return sections().values().stream().flatMap(List::stream).findFirst();
	}

	private Map<Section, List<Entry>> sections() {
		Map<Section, List<Entry>> sections = new LinkedHashMap<>();
		if (words.isEmpty()) {
			Section recent = new Section(Messages.recent);
			List<Entry> used = USED.stream().flatMap(id -> tools.stream().filter(tool -> tool.id().equals(id))).limit(RECENT)
					.map(tool -> new Entry(recent, tool)).toList();
			if (!used.isEmpty()) {
				sections.put(recent, used);
			}
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
