package jp.tsunagi.office.template.word;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.w3c.dom.Document;

import jp.tsunagi.office.PartXml;
import jp.tsunagi.office.template.internal.Filling;

/** Writes the texts of a template, filled in, over those of its file. */
final class WordWriter {

	private final WordSource source;

	private final OPCPackage parts;

	private final DocumentIds ids = new DocumentIds();

	private final NoteCopies notes;

	private final Pictures pictures;

	WordWriter(WordSource source, OPCPackage parts) {
		this.source = source;
		this.parts = parts;
		this.notes = new NoteCopies(source);
		this.pictures = new Pictures(parts);
	}

	void write(Filling filling) throws IOException, InvalidFormatException {
		for (TextKind kind : List.of(TextKind.FOOTNOTES, TextKind.ENDNOTES)) {
			for (Map.Entry<String, Document> text : source.texts(kind).entrySet()) {
				notes.begin(kind, text.getValue(), copy(part(text.getKey())), filling);
			}
		}
		for (TextKind kind : List.of(TextKind.BODY, TextKind.HEADER, TextKind.FOOTER)) {
			for (Map.Entry<String, Document> text : source.texts(kind).entrySet()) {
				WordCopy copy = copy(part(text.getKey()));
				copy.copyText(text.getValue(), filling);
				write(part(text.getKey()), copy.result());
			}
		}
		for (TextKind kind : List.of(TextKind.FOOTNOTES, TextKind.ENDNOTES)) {
			for (String name : source.texts(kind).keySet()) {
				write(part(name), notes.result(kind));
			}
		}
		LeftBehind.clean(parts);
	}

	private WordCopy copy(PackagePart part) {
		return new WordCopy(source, ids, notes, pictures, part);
	}

	private PackagePart part(String name) throws InvalidFormatException {
		return parts.getPart(PackagingURIHelper.createPartName(name));
	}

	private static void write(PackagePart part, Document text) throws IOException {
		part.clear();
		PartXml.write(text, part.getOutputStream());
	}
}
