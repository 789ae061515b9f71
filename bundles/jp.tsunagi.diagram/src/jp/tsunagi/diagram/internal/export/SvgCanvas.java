package jp.tsunagi.diagram.internal.export;

import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

import jp.tsunagi.diagram.geometry.Outline;
import jp.tsunagi.diagram.geometry.Outline.Close;
import jp.tsunagi.diagram.geometry.Outline.Curve;
import jp.tsunagi.diagram.geometry.Outline.Line;
import jp.tsunagi.diagram.geometry.Outline.Move;
import jp.tsunagi.diagram.internal.export.Pictures.Picture;
import jp.tsunagi.diagram.scene.Anchor;
import jp.tsunagi.diagram.scene.Canvas;
import jp.tsunagi.diagram.scene.Fill;
import jp.tsunagi.diagram.scene.Group;
import jp.tsunagi.diagram.scene.Letters;
import jp.tsunagi.diagram.scene.Pen;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;

/** Writes SVG 1.1 that browsers, office programs and drawing programs read: text stays text, elements are groups with ids. */
public final class SvgCanvas implements Canvas {

	/** BIZ UDGothic comes with Windows 10 and later; the others are the usual ones of macOS and Linux. */
	private static final String FONTS = "'BIZ UDGothic','BIZ UDゴシック','Hiragino Kaku Gothic ProN','Noto Sans CJK JP','Noto Sans JP',"
			+ "'Yu Gothic',Meiryo,sans-serif";

	private final String prefix;

	private final SvgText out = new SvgText();

	/** Pictures and gradients, written once, by what they are. */
	private final Map<String, String> definitions = new LinkedHashMap<>();

	private final SvgText defined = new SvgText();

	/** The inner elements of the open groups. */
	private final Deque<String> links = new ArrayDeque<>();

	/** A canvas whose ids all begin with {@code prefix}, so that several pictures can stand in one file. */
	public SvgCanvas(String prefix) {
		this.prefix = prefix;
	}

	@Override
	public void fill(Outline outline, Fill fill) {
		String paint = fill.isPlain() ? fill.from().toHex() : "url(#" + gradient(fill) + ")";
		out.empty("path", "d", data(outline), "fill", paint);
	}

	private String gradient(Fill fill) {
		return define("gradient " + fill.from().toHex() + fill.to().toHex(), "g", id -> {
			defined.open("linearGradient", "id", id);
			defined.empty("stop", "offset", "0", "stop-color", fill.from().toHex());
			defined.empty("stop", "offset", "1", "stop-color", fill.to().toHex());
			defined.close("linearGradient");
		});
	}

	@Override
	public void stroke(Outline outline, Pen pen) {
		String dashes = DoubleStream.of(pen.dashes()).mapToObj(SvgText::number).collect(Collectors.joining(" "));
		out.empty("path", "d", data(outline), "fill", "none", "stroke", pen.color().toHex(),
				"stroke-width", pen.width() == 1 ? "" : SvgText.number(pen.width()), "stroke-dasharray", dashes);
	}

	@Override
	public void text(String text, Point at, Anchor anchor, Letters letters) {
		String decoration = (letters.underline() ? "underline " : "") + (letters.strikeThrough() ? "line-through" : "");
		out.element("text", text, "x", SvgText.number(at.x()), "y", SvgText.number(at.y()), "font-size", SvgText.number(letters.size()),
				"fill", letters.color().toHex(), "text-anchor", switch (anchor) {
					case START -> "";
					case MIDDLE -> "middle";
					case END -> "end";
				}, "font-weight", letters.bold() ? "bold" : "", "font-style", letters.italic() ? "italic" : "",
				"text-decoration", decoration.strip());
	}

	@Override
	public void image(String path, Bounds where, double opacity) {
		Pictures.find(path).ifPresent(picture -> {
			Bounds place = where.fitted(picture.size());
			out.empty("use", "xlink:href", "#" + define(path, "i", id -> picture(id, picture)),
					"transform", "translate(" + SvgText.number(place.x()) + ' ' + SvgText.number(place.y()) + ") scale("
							+ SvgText.number(place.width() / 100) + ' ' + SvgText.number(place.height() / 100) + ')',
					"opacity", opacity == 1 ? "" : SvgText.number(opacity));
		});
	}

	/** A picture of 100 by 100, whatever it was; a drawing becomes a part of this one. */
	private void picture(String id, Picture picture) {
		Optional<String> drawing = picture.vector().flatMap(vector -> InlineSvg.of(picture.data(), id));
		if (drawing.isPresent()) {
			defined.raw(drawing.get());
		} else {
			defined.empty("image", "id", id, "width", "100", "height", "100", "preserveAspectRatio", "none",
					"xlink:href",
					"data:" + picture.type() + ";base64," + Base64.getEncoder().encodeToString(picture.data()));
		}
	}

	private String define(String what, String kind, Consumer<String> writer) {
		String known = definitions.get(what);
		if (known == null) {
			known = prefix + kind + (definitions.size() + 1);
			definitions.put(what, known);
			writer.accept(known);
		}
		return known;
	}

	@Override
	public void begin(Group group) {
		out.open("g", "id", prefix + SvgText.id(group.key()));
		group.link().ifPresentOrElse(link -> out.open("a", "xlink:href", link, "target", "_top"), () -> out.open("g"));
		if (!group.tooltip().isBlank()) {
			out.element("title", group.tooltip());
		}
		links.push(group.link().isPresent() ? "a" : "g");
	}

	@Override
	public void end() {
		out.close(links.pop());
		out.close("g");
	}

	/** The whole file: what was painted inside of {@code bounds}. */
	public String document(String title, Bounds bounds, String language) {
		return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element(title, bounds, language);
	}

	/** The element of the picture alone, to be put into another file. */
	public String element(String title, Bounds bounds, String language) {
		SvgText document = new SvgText();
		document.open("svg", "xmlns", "http://www.w3.org/2000/svg", "xmlns:xlink", "http://www.w3.org/1999/xlink",
				"width", SvgText.number(bounds.width()),
				"height", SvgText.number(bounds.height()), "viewBox", SvgText.number(bounds.x()) + ' ' + SvgText.number(bounds.y()) + ' '
						+ SvgText.number(bounds.width()) + ' ' + SvgText.number(bounds.height()),
				"font-family", FONTS, "role", "img", "xml:lang", language, "stroke-linejoin", "round");
		document.raw("<!-- Tsunagi Workbench -->\n");
		document.element("title", title);
		if (!definitions.isEmpty()) {
			document.open("defs");
			document.raw(defined.toString());
			document.close("defs");
		}
		document.raw(out.toString());
		document.close("svg");
		return document.toString();
	}

	private static String data(Outline outline) {
		StringBuilder data = new StringBuilder();
		outline.pieces().forEach(piece -> {
			switch (piece) {
				case Move move -> data.append('M');
				case Line line -> data.append('L');
				case Curve curve -> data.append('C');
				case Close close -> data.append('Z');
			}
			data.append(piece.points().map(point -> SvgText.number(point.x()) + ' ' + SvgText.number(point.y()))
					.collect(Collectors.joining(" ")));
		});
		return data.toString();
	}
}
