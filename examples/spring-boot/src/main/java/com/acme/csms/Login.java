package com.acme.csms;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;

/** HTTP Basic authentication, whose user must be the station that the path names. */
final class Login implements HandshakeInterceptor {

  /** A real application asks its database. */
  private static final Map<String, String> PASSWORDS = Map.of("CS-1", "correct horse battery");

  @Override
  public boolean beforeHandshake(
      ServerHttpRequest request,
      ServerHttpResponse response,
      WebSocketHandler handler,
      Map<String, Object> attributes) {
    String path = request.getURI().getPath();
    String identity = path.substring(path.lastIndexOf('/') + 1);
    String password = PASSWORDS.get(identity);
    String sent = String.valueOf(request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION));
    if (password != null && MessageDigest.isEqual(bytes(sent), bytes(basic(identity, password)))) {
      return true;
    }
    response.setStatusCode(HttpStatus.UNAUTHORIZED);
    return false;
  }

  private static String basic(String user, String password) {
    return "Basic " + HttpHeaders.encodeBasicAuth(user, password, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void afterHandshake(
      ServerHttpRequest request,
      ServerHttpResponse response,
      WebSocketHandler handler,
      Exception failure) {}
}
