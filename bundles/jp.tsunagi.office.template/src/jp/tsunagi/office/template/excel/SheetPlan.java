package jp.tsunagi.office.template.excel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import jp.tsunagi.office.template.field.Value;
import jp.tsunagi.office.template.internal.Filling;
import jp.tsunagi.office.template.tag.TagPart;
import jp.tsunagi.office.template.tag.TemplateFinding;

/** Settles which sheets there are, what they are called and what rows they have. */
final class SheetPlan {

	private static final int LONGEST_NAME = 31;

	private final List<TemplateFinding> findings;

	private final Set<String> names = new HashSet<>();

	SheetPlan(List<TemplateFinding> findings) {
		this.findings = findings;
	}

	/**
	 * The sheets that come of one of the template.
	 *
	 * @param isLast whether there is no other sheet left; a workbook that would have none at all cannot be opened
	 */
	List<SheetCopy> copies(int template, XSSFSheet sheet, SheetTags tags, Filling filling, boolean isLast) {
		SheetLayout layout = new SheetLayout(sheet, tags.cells(), findings::add);
		List<Filling> fillings = tags.repeated().map(block -> filling.times(block.tag(), 1)).orElse(List.of(filling));
		List<SheetCopy> copies = new ArrayList<>();
		for (Filling each : fillings.isEmpty() && isLast && names.isEmpty() ? List.of(blank(tags.repeated().get(), filling)) : fillings) {
			copies.add(new SheetCopy(template, tags, name(tags, each), each, new Lines(layout, each)));
		}
		return copies;
	}

	private static Filling blank(TagPart.Block<TagPlace> block, Filling filling) {
		return filling.value(block.tag().path()) instanceof Value.Rows rows
				? new Filling(rows.blank(), filling.isForm(), filling.isGuided()) : filling;
	}

	/** What Excel lets a sheet be called, and no other is. */
	private String name(SheetTags tags, Filling filling) {
		TaggedText tagged = tags.nameText();
		String text = tagged.fill(new Filling(filling.scope(), filling.isForm(), false), findings::add).strip();
		String wanted = tagged.marks().isEmpty() ? tagged.text()
				: WorkbookUtil.createSafeSheetName(text.isEmpty() ? Messages.sheet : text, ' ').strip();
		String name = wanted;
		for (int number = 2; !names.add(name.toLowerCase(Locale.ROOT)); number++) {
			String suffix = " (" + number + ")";
			name = wanted.substring(0, Math.min(wanted.length(), LONGEST_NAME - suffix.length())) + suffix;
		}
		return name;
	}
}
