package jp.tsunagi.office.template.excel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.eclipse.osgi.util.NLS;

import jp.tsunagi.office.template.field.Scope;
import jp.tsunagi.office.template.field.Value;
import jp.tsunagi.office.template.tag.Tag;
import jp.tsunagi.office.template.tag.TagPart;
import jp.tsunagi.office.template.tag.TagReader;
import jp.tsunagi.office.template.tag.TagTree;
import jp.tsunagi.office.template.tag.TemplateFinding;

/**
 * The tags of a sheet. If its name begins with the begin of a block, as in <code>{{年度ごとに}}{{年度}}</code>, the sheet is there as
 * often as that says.
 */
final class SheetTags {

	private final String name;

	private final TagTree<TagPlace> nameTags;

	private final TagTree<TagPlace> cells = new TagTree<>(TagPlace::said);

	private final Map<PageText, TagTree<TagPlace>> pages = new EnumMap<>(PageText.class);

	private final Map<PageText, String> pageTexts = new EnumMap<>(PageText.class);

	SheetTags(XSSFSheet sheet) {
		this.name = sheet.getSheetName();
		this.nameTags = tree(NLS.bind(Messages.sheetName, name), name, true);
		for (Row row : sheet) {
			row.forEach(this::addCell);
		}
		cells.end();
		for (PageText page : PageText.values()) {
			String text = page.read(sheet.getCTWorksheet().getHeaderFooter());
			if (!TagReader.read(text).isEmpty()) {
				pageTexts.put(page, text);
				pages.put(page, tree(page.said(name), text, false));
			}
		}
	}

	private void addCell(Cell cell) {
		if (cell.getCellType() == CellType.STRING) {
			for (TagReader.Found found : TagReader.read(text(cell))) {
				cells.add(found.tag(), TagPlace.inCell(name, cell.getAddress(), found.start(), found.end()));
			}
		}
	}

	/** What a cell says; a text may be there of which nothing is written. */
	static String text(Cell cell) {
		return Objects.toString(cell.getStringCellValue(), "");
	}

	private static TagTree<TagPlace> tree(String said, String text, boolean mayStayOpen) {
		TagTree<TagPlace> tree = new TagTree<>(TagPlace::said);
		List<TagReader.Found> tags = TagReader.read(text);
		tags.forEach(found -> tree.add(found.tag(), TagPlace.inText(said, found.start(), found.end())));
		if (mayStayOpen && !tags.isEmpty() && tags.get(0).start() == 0 && tags.get(0).tag() instanceof Tag.Open
				&& tags.stream().noneMatch(found -> found.tag() instanceof Tag.Close)) {
			tree.add(new Tag.Close("", Optional.empty()), TagPlace.inText(said, text.length(), text.length()));
		}
		tree.end();
		return tree;
	}

	String name() {
		return name;
	}

	/** Where what the whole sheet is there for is said, if it is not simply there once. */
	Optional<TagPart.Block<TagPlace>> repeated() {
		return nameTags.parts().stream().findFirst()
				.flatMap(part -> part instanceof TagPart.Block<TagPlace> block && block.from().start() == 0
						&& block.to().end() == name.length() ? Optional.of(block) : Optional.empty());
	}

	/** The name of the sheet, to be filled in with what the sheet is about. */
	TaggedText nameText() {
		return new TaggedText(name, repeated().map(SheetTags::insideOf).orElseGet(() -> Mark.of(nameTags.parts())));
	}

	private static List<Mark> insideOf(TagPart.Block<TagPlace> block) {
		List<Mark> marks = new ArrayList<>(Mark.of(block.parts()));
		marks.addFirst(Mark.ofRows(block.from(), 0));
		marks.addLast(Mark.ofRows(block.to(), 0));
		return marks;
	}

	/** The texts of pages that have tags. */
	Map<PageText, TaggedText> pageTexts() {
		Map<PageText, TaggedText> texts = new EnumMap<>(PageText.class);
		pages.forEach((page, tree) -> texts.put(page, new TaggedText(pageTexts.get(page), Mark.of(tree.parts()))));
		return texts;
	}

	/** The tags of the cells. */
	List<TagPart<TagPlace>> cells() {
		return cells.parts();
	}

	/**
	 * All that is wrong with the tags.
	 *
	 * @param blank the fields there are
	 */
	List<TemplateFinding> findings(Scope blank) {
		List<TemplateFinding> findings = new ArrayList<>(nameTags.findings(blank));
		inside(blank).ifPresent(scope -> {
			findings.addAll(cells.findings(scope));
			pages.values().forEach(tree -> findings.addAll(tree.findings(scope)));
		});
		return findings;
	}

	/** What the sheet is about; empty if its name says that wrongly. */
	private Optional<Scope> inside(Scope blank) {
		if (repeated().isEmpty()) {
			return Optional.of(blank);
		}
		Tag.Open open = repeated().get().tag();
		return blank.find(open.path()).flatMap(value -> open.choice() != Tag.Choice.FOR_EACH ? Optional.of(blank)
				: value instanceof Value.Rows rows ? Optional.of(rows.blank()) : Optional.empty());
	}
}
