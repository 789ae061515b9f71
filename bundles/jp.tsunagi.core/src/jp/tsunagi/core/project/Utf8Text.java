package jp.tsunagi.core.project;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The bytes of a file as text, which is always UTF-8; a byte order mark in front is no part of it. */
public final class Utf8Text {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private Utf8Text() {
	}

	/**
	 * The text of a file.
	 *
	 * @throws NotUtf8Exception if the bytes are no UTF-8
	 */
	public static String of(byte[] bytes) throws NotUtf8Exception {
		try {
			CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
			return text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK ? text.subSequence(1, text.length()).toString() : text.toString();
		} catch (CharacterCodingException notUtf8) {
			throw new NotUtf8Exception(lineOfFirstMalformedByte(bytes));
		}
	}

	private static int lineOfFirstMalformedByte(byte[] bytes) {
		int line = 1;
		int start = 0;
		for (int i = 0; i < bytes.length; i++) {
			if (bytes[i] == '\n') {
				try {
					StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, i - start));
				} catch (CharacterCodingException here) {
					return line;
				}
				line++;
				start = i + 1;
			}
		}
		return line;
	}
}
