package jp.tsunagi.templates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * What a template is made from: Markdown whose first lines say what paper it is for.
 *
 * @param settings {@code title}, {@code header}, {@code date}, {@code footer}; {@code paper: landscape},
 *            {@code size: large},
 *            {@code cover: yes}, {@code format: xlsx} where that is so
 * @param content what stands in it
 */
record TemplateSource(Map<String, List<String>> settings, Node content) {

	private static final Parser PARSER = Parser.builder()
			.extensions(List.of(TablesExtension.create(), YamlFrontMatterExtension.create())).build();

	static TemplateSource read(Path file) throws IOException {
		Node content = PARSER.parse(Files.readString(file));
		YamlFrontMatterVisitor settings = new YamlFrontMatterVisitor();
		content.accept(settings);
		return new TemplateSource(settings.getData(), content);
	}

	String setting(String name) {
		return String.join("", settings.getOrDefault(name, List.of()));
	}

	/** How many dashes stand below each head of {@code table}. */
	List<Integer> weights(TableBlock table) {
		List<Integer> weights = new ArrayList<>();
		for (Node head = table.getFirstChild().getFirstChild().getFirstChild(); head != null; head = head.getNext()) {
			weights.add(((TableCell) head).getWidth());
		}
		return weights;
	}

	boolean isLandscape() {
		return setting("paper").equals("landscape");
	}

	boolean isLarge() {
		return setting("size").equals("large");
	}

	/** Whether its first page is a cover, without header and footer. */
	boolean hasCover() {
		return setting("cover").equals("yes");
	}

	boolean isWorkbook() {
		return setting("format").equals("xlsx");
	}
}
