import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Makes a web page of every Markdown page of the user guide: {@code UserGuidePages.java FROM STYLE TO}. README.md becomes
 * index.html, and its list of pages becomes the navigation of all.
 */
public final class UserGuidePages {

	private static final List<Extension> TABLES = List.of(TablesExtension.create());

	private final Parser parser = Parser.builder().extensions(TABLES).build();

	private final HtmlRenderer renderer = HtmlRenderer.builder().extensions(TABLES).build();

	private final Path from;

	private final Path to;

	private final Path style;

	private UserGuidePages(Path from, Path style, Path to) {
		this.from = from;
		this.style = style;
		this.to = to;
	}

	public static void main(String[] arguments) throws IOException {
		new UserGuidePages(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2])).write();
	}

	private void write() throws IOException {
		clear();
		String navigation = navigation();
		for (Path page : list(from, ".md")) {
			Files.writeString(to.resolve(htmlName(page.getFileName().toString())), html(parse(page), navigation));
		}
		Files.copy(style, to.resolve("guide.css"));
	}

	private void clear() throws IOException {
		Files.createDirectories(to);
		for (Path old : list(to, "")) {
			Files.delete(old);
		}
	}

	private static List<Path> list(Path folder, String suffix) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
		}
	}

	private Node parse(Path page) throws IOException {
		Node document = parser.parse(Files.readString(page));
		document.accept(new AbstractVisitor() {
			@Override
			public void visit(Link link) {
				link.setDestination(htmlName(link.getDestination()));
				visitChildren(link);
			}
		});
		return document;
	}

	private static String htmlName(String name) {
		return name.replace("README.md", "index.html").replaceAll("\\.md\\b", ".html");
	}

	/** The first list of the index. */
	private String navigation() throws IOException {
		for (Node node = parse(from.resolve("README.md")).getFirstChild(); node != null; node = node.getNext()) {
			if (node instanceof ListBlock) {
				return renderer.render(node);
			}
		}
		throw new IOException("README.md has no list of pages");
	}

	private String html(Node document, String navigation) {
		return """
				<!DOCTYPE html>
				<html lang="ja">
				<head>
				<meta charset="UTF-8">
				<meta name="viewport" content="width=device-width, initial-scale=1">
				<title>%s</title>
				<link rel="stylesheet" href="guide.css">
				</head>
				<body>
				<nav><a class="home" href="index.html">つなぎ 使い方</a>
				%s</nav>
				<main>
				%s</main>
				</body>
				</html>
				""".formatted(title(document), navigation, renderer.render(document));
	}

	private static String title(Node document) {
		StringBuilder title = new StringBuilder();
		document.accept(new AbstractVisitor() {
			@Override
			public void visit(Heading heading) {
				if (heading.getLevel() == 1) {
					visitChildren(heading);
				}
			}

			@Override
			public void visit(Text text) {
				if (text.getParent() instanceof Heading) {
					title.append(text.getLiteral());
				}
			}
		});
		return title.toString();
	}
}
