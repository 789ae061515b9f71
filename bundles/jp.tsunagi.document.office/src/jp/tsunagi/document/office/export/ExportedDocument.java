package jp.tsunagi.document.office.export;

import java.util.List;

/**
 * A document, ready to be written.
 *
 * @param name the name of the file
 * @param content the file; not copied
 * @param notices what people should know of it, such as what paper does not show
 */
public record ExportedDocument(String name, byte[] content, List<String> notices) {
}
