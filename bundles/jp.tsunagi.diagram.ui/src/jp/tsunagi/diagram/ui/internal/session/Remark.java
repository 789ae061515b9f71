package jp.tsunagi.diagram.ui.internal.session;

/**
 * A note or picture that somebody has put on a diagram; it stays the same while its text and place change.
 *
 * @param id what it is called in the file of the layout
 * @param isPicture whether it is a picture, not a note
 */
public record Remark(String id, boolean isPicture) {
}
