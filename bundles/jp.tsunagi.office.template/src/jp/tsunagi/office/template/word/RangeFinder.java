package jp.tsunagi.office.template.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.osgi.util.NLS;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import jp.tsunagi.office.PartXml;
import jp.tsunagi.office.template.tag.Tag;
import jp.tsunagi.office.template.tag.TagPart;

/**
 * Finds what stands between two tags, by where they stand:
 * <ul>
 * <li>in one paragraph: that part of the line;</li>
 * <li>each in a paragraph of its own, beside each other: those paragraphs and what is between;</li>
 * <li>in two cells of one table: the rows from the first to the last;</li>
 * <li>first and last in the only cell of a row: that row, unless the table has no other, as it is a frame then.</li>
 * </ul>
 * Anything else would tear something apart.
 */
final class RangeFinder {

	private final Map<Element, Tag> tags;

	private final BiConsumer<Element, String> complain;

	private final Map<Element, Integer> order = new IdentityHashMap<>();

	private final Map<Node, List<Range>> ranges = new IdentityHashMap<>();

	/**
	 * Finds what stands between tags.
	 *
	 * @param tags which run is which tag
	 * @param runs the runs of tags in the order of the text
	 * @param complain takes a run and what is wrong there
	 */
	RangeFinder(Map<Element, Tag> tags, List<Element> runs, BiConsumer<Element, String> complain) {
		this.tags = tags;
		this.complain = complain;
		runs.forEach(run -> order.put(run, order.size()));
	}

	/** The ranges by the first of their siblings, the outer ones before the inner. */
	Map<Node, List<Range>> find(List<TagPart<Element>> parts) {
		find(parts, Set.of());
		return ranges;
	}

	private void find(List<TagPart<Element>> parts, Set<Element> around) {
		for (TagPart<Element> part : parts) {
			if (part instanceof TagPart.Block<Element> block) {
				Set<Element> marks = new HashSet<>(around);
				marks.addAll(List.of(block.from(), block.to()));
				range(block).ifPresent(range -> {
					checkOthers(range, block, marks);
					checkFields(range, block);
					ranges.computeIfAbsent(range.first(), first -> new ArrayList<>()).add(range);
				});
				find(block.parts(), marks);
			}
		}
	}

	private Optional<Range> range(TagPart.Block<Element> block) {
		Element from = block.from();
		Element to = block.to();
		boolean isOneText = same(from, to, "txbxContent");
		if (isOneText && WordXml.around(from, "tbl").isPresent() && same(from, to, "tbl")) {
			if (!same(from, to, "tc")) {
				return Optional.of(rows(block));
			}
			if (isWholeRow(from, to)) {
				Element row = WordXml.around(from, "tr").orElseThrow();
				return Optional.of(new Range(block.tag(), row, row, false));
			}
		}
		return same(from, to, "p") ? line(block) : paragraphs(block);
	}

	private static boolean same(Element from, Element to, String name) {
		return WordXml.around(from, name).equals(WordXml.around(to, name));
	}

	private static Range rows(TagPart.Block<Element> block) {
		Node common = common(block.from(), block.to());
		Node table = WordXml.around(block.from(), "tbl").orElseThrow();
		Optional<Element> row = WordXml.around(common, "tr").filter(each -> WordXml.around(each, "tbl").orElseThrow() == table);
		return new Range(block.tag(), row.<Node>map(each -> each).orElseGet(() -> below(common, block.from())),
				row.<Node>map(each -> each).orElseGet(() -> below(common, block.to())), false);
	}

	/** Whether two tags begin and end the only cell of a row that has others beside it. */
	private boolean isWholeRow(Element from, Element to) {
		Element row = WordXml.around(from, "tr").orElseThrow();
		Element table = WordXml.around(row, "tbl").orElseThrow();
		return WordXml.cells(row).size() == 1 && WordXml.rows(table).size() > 1 && begins(row, from) && ends(row, to);
	}

	private Optional<Range> line(TagPart.Block<Element> block) {
		Node common = common(block.from(), block.to());
		Node first = below(common, block.from());
		Node last = below(common, block.to());
		if (begins(first, block.from()) && ends(last, block.to())) {
			return Optional.of(new Range(block.tag(), first, last, true));
		}
		return unpaired(block, Messages.torn);
	}

	private Optional<Range> paragraphs(TagPart.Block<Element> block) {
		Node common = common(block.from(), block.to());
		Node first = below(common, block.from());
		Node last = below(common, block.to());
		if (!isBlock(first, block.from()) || !isBlock(last, block.to())) {
			return unpaired(block, Messages.torn);
		}
		boolean isAlone = begins(first, block.from()) && ends(last, block.to()) && isMarks(block.from()) && isMarks(block.to());
		return isAlone ? Optional.of(new Range(block.tag(), first, last, false)) : unpaired(block, Messages.notAlone);
	}

	/** Whether {@code node} is the paragraph of a tag, or a content control around it. */
	private static boolean isBlock(Node node, Element run) {
		Node paragraph = WordXml.around(run, "p").orElseThrow();
		while (paragraph != node && (WordXml.is(paragraph.getParentNode(), "sdtContent") || WordXml.is(paragraph.getParentNode(), "sdt"))) {
			paragraph = paragraph.getParentNode();
		}
		return paragraph == node;
	}

	private boolean isMarks(Element run) {
		return TagRuns.isMarks(WordXml.around(run, "p").orElseThrow(), tags);
	}

	private Optional<Range> unpaired(TagPart.Block<Element> block, String message) {
		complain.accept(block.from(), NLS.bind(message, block.tag().written(), tags.get(block.to()).written()));
		return Optional.empty();
	}

	/** Other tags that are repeated as well must stand between the two; {@code marks} are those of what is around them. */
	private void checkOthers(Range range, TagPart.Block<Element> block, Set<Element> marks) {
		for (Node node = range.first(); node != range.last().getNextSibling(); node = node.getNextSibling()) {
			for (Element run : PartXml.all(node, tags::containsKey)) {
				boolean isBetween = order.get(block.from()) < order.get(run) && order.get(run) < order.get(block.to());
				if (!isBetween && !marks.contains(run)) {
					complain.accept(run, NLS.bind(Messages.outside, new String[] {tags.get(run).written(), block.tag().written(),
							tags.get(block.to()).written()}));
				}
			}
		}
	}

	/** A field goes on from one mark to the other, so both have to be there as often. */
	private void checkFields(Range range, TagPart.Block<Element> block) {
		int open = 0;
		for (Node node = range.first(); node != range.last().getNextSibling(); node = node.getNextSibling()) {
			for (Element mark : WordXml.all(node, "fldChar")) {
				open += switch (mark.getAttributeNS(WordXml.W, "fldCharType")) {
					case "begin" -> 1;
					case "end" -> -1;
					default -> 0;
				};
			}
		}
		if (open != 0) {
			unpaired(block, Messages.fieldTorn);
		}
	}

	private boolean begins(Node node, Element run) {
		return node == run || visible(node).getFirst() == run;
	}

	private boolean ends(Node node, Element run) {
		return node == run || visible(node).getLast() == run;
	}

	private List<Element> visible(Node node) {
		return PartXml.all(node, each -> WordXml.is(each, "r") && (tags.containsKey(each) || !TagRuns.isBlank(each)));
	}

	private static Node common(Node one, Node other) {
		Node node = one;
		while (!WordXml.isWithin(other, node)) {
			node = node.getParentNode();
		}
		return node;
	}

	/** The child of {@code outer} that is or holds {@code node}. */
	private static Node below(Node outer, Node node) {
		Node each = node;
		while (each.getParentNode() != outer) {
			each = each.getParentNode();
		}
		return each;
	}
}
