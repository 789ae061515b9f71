package jp.tsunagi.office.template.tag;

/**
 * Something that keeps a template from being filled.
 *
 * @param place where, as its author sees it: 「表2の3行目」
 * @param message what is wrong there, and what to do
 */
public record TemplateFinding(String place, String message) {
}
