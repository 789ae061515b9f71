package jp.tsunagi.office.template.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import jp.tsunagi.office.PartXml;
import jp.tsunagi.office.template.field.Picture;
import jp.tsunagi.office.template.internal.PackageRelations;

/** Puts pictures into a document, each file once. */
final class Pictures {

	private static final int EMU_PER_POINT = 12700;

	private static final String DRAWING = """
			<w:drawing xmlns:w="%s"
					xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
					xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
					xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
					xmlns:r="%s"><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="%3$d" cy="%4$d"/>
			<wp:docPr id="%5$d" name="picture%5$d"/><a:graphic>
			<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>
			<pic:nvPicPr><pic:cNvPr id="%5$d" name="picture%5$d"/><pic:cNvPicPr/></pic:nvPicPr>
			<pic:blipFill><a:blip r:embed="%6$s"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>
			<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%3$d" cy="%4$d"/></a:xfrm>
			<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>
			""".replaceAll("\\s*\n\\s*", " ").strip();

	private final OPCPackage file;

	private final Map<ByteBuffer, PackagePart> images = new HashMap<>();

	/** By the part that shows a picture and the part that is one. */
	private final Map<List<PackagePartName>, String> relationships = new HashMap<>();

	Pictures(OPCPackage file) {
		this.file = file;
	}

	/**
	 * A picture for a run.
	 *
	 * @param part the part that the run belongs to
	 * @param asked how wide it is to be, in millimetres
	 * @param room how large it may be
	 * @param number what no other picture of the document has
	 */
	Element draw(Picture picture, PackagePart part, OptionalDouble asked, Room room, int number) {
		Picture drawn = asked.isPresent() ? picture.wide(asked.getAsDouble()) : picture;
		drawn = drawn.within(room.width(), room.height());
		String xml = DRAWING.formatted(WordXml.W, PackageRelations.NAMESPACE, emu(drawn.width()), emu(drawn.height()), number,
				relationship(part, drawn.png()));
		try {
			Document drawing = PartXml.parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
			PartXml.all(drawing, each -> "docPr".equals(each.getLocalName()))
					.forEach(properties -> properties.setAttribute("descr", picture.description()));
			return drawing.getDocumentElement();
		} catch (IOException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static long emu(double points) {
		return Math.round(points * EMU_PER_POINT);
	}

	private String relationship(PackagePart part, byte[] png) {
		PackagePart image = images.computeIfAbsent(ByteBuffer.wrap(png), this::add);
		return relationships.computeIfAbsent(List.of(part.getPartName(), image.getPartName()), both -> part
				.addRelationship(image.getPartName(), TargetMode.INTERNAL, PackageRelations.NAMESPACE + "/image").getId());
	}

	private PackagePart add(ByteBuffer png) {
		try {
			PackagePart image = file.createPart(
					PackagingURIHelper.createPartName("/word/media/filled" + (images.size() + 1) + ".png"), "image/png");
			try (OutputStream out = image.getOutputStream()) {
				out.write(png.array());
			}
			return image;
		} catch (IOException | InvalidFormatException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
