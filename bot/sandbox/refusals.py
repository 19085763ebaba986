"""What Telegram says when it refuses: the error envelope, word for word."""

from typing import Any


class BotApiError(Exception):
    """A refusal: `error_code`, `description` and sometimes `parameters`, as every client library reads them."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def envelope(self) -> dict[str, Any]:
        """Return the JSON body of the answer."""
        body: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            body["parameters"] = self.parameters
        return body


def bad_request(reason: str, **parameters: int) -> BotApiError:
    """Return a 400: the request itself is wrong."""
    return BotApiError(400, f"Bad Request: {reason}", **parameters)


def forbidden(reason: str) -> BotApiError:
    """Return a 403: the request is right, the bot may not."""
    return BotApiError(403, f"Forbidden: {reason}")


def conflict(reason: str) -> BotApiError:
    """Return a 409: two ways of fetching updates at once."""
    return BotApiError(409, f"Conflict: {reason}")


def too_many_requests(retry_after: int) -> BotApiError:
    """Return a 429 that says how many seconds to wait."""
    return BotApiError(429, f"Too Many Requests: retry after {retry_after}", retry_after=retry_after)


class SandboxError(Exception):
    """What a human (or a test) asked for cannot be done in this world; the sentence says why."""
