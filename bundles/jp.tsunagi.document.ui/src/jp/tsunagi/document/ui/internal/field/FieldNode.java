package jp.tsunagi.document.ui.internal.field;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jp.tsunagi.core.search.SearchText;
import jp.tsunagi.office.template.tag.FieldRow;

/** A field with those that are said of each of its things. The same field of something else is the same node. */
final class FieldNode {

	private final String path;

	private final FieldRow row;

	private final List<FieldNode> children = new ArrayList<>();

	private FieldNode(String path, FieldRow row) {
		this.path = path;
		this.row = row;
	}

	/** The fields at the top, with the others below them. */
	static List<FieldNode> tree(List<FieldRow> rows) {
		List<FieldNode> top = new ArrayList<>();
		List<FieldNode> around = new ArrayList<>();
		for (FieldRow row : rows) {
			around.subList(Math.min(row.depth(), around.size()), around.size()).clear();
			FieldNode node = new FieldNode((around.isEmpty() ? "" : around.getLast().path) + row.tag(), row);
			(around.isEmpty() ? top : around.getLast().children).add(node);
			around.add(node);
		}
		return top;
	}

	FieldRow row() {
		return row;
	}

	List<FieldNode> children() {
		return children;
	}

	/** Whether anything that is said of it, or of anything below it, has all of {@code words}; a part is said of its whole, too. */
	boolean matches(List<String> words) {
		return hasAll(words) || children.stream().anyMatch(child -> child.matches(words));
	}

	private boolean hasAll(List<String> words) {
		return SearchText.containsAll(SearchText.normalize(path + ' ' + row.description() + ' ' + row.example()), words);
	}

	/** Those of {@code nodes} and of all below them that must be unfolded for others that {@link #matches match} to be seen. */
	static Stream<FieldNode> above(List<?> nodes, List<String> words) {
		return nodes.stream().map(FieldNode.class::cast).filter(node -> !node.hasAll(words) && node.matches(words))
				.flatMap(node -> Stream.concat(Stream.of(node), above(node.children, words)));
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof FieldNode node && node.path.equals(path);
	}

	@Override
	public int hashCode() {
		return path.hashCode();
	}
}
