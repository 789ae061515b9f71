package jp.tsunagi.diagram.ui.internal.session;

import java.util.Optional;

/**
 * A tool of the palette.
 *
 * @param id what the specification calls it
 * @param label what users call it
 * @param section what stands above it in the palette
 * @param description what it does, in a sentence; empty for nothing more to say
 * @param icon the path of its picture, as the specification writes it
 * @param connects whether it makes a tie between two elements, not an element
 */
public record PaletteTool(String id, String label, String section, String description, Optional<String> icon, boolean connects) {
}
